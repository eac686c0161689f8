import type { FaceShape, Look } from './look';

/** The measures all parts of one person share. x counts from the middle, y from the top of a 240 box. */
export interface Figure {
  /** Half widths at temples, jaw and chin; y of the chin. */
  temple: number;
  jaw: number;
  chin: number;
  chinY: number;
  eyeX: number;
  eyeY: number;
  eyeScale: number;
  noseY: number;
  mouthY: number;
  neck: number;
  shoulder: number;
}

const shapes: Record<FaceShape, Pick<Figure, 'temple' | 'jaw' | 'chin' | 'chinY'>> = {
  oval: { temple: 38, jaw: 36, chin: 15, chinY: 151 },
  round: { temple: 41, jaw: 42, chin: 19, chinY: 149 },
  square: { temple: 39.5, jaw: 42, chin: 23, chinY: 152 },
  long: { temple: 36.5, jaw: 35.5, chin: 15, chinY: 157 },
  heart: { temple: 39, jaw: 33, chin: 11, chinY: 151 },
};

/** Measures for a look: children have lower, larger features; men broader necks and shoulders; the old stoop a little. */
export function figureOf(look: Look): Figure {
  const shape = shapes[look.face];
  const male = look.sex === 'male';
  const child = look.age === 'child';
  const senior = look.age === 'senior';
  return {
    ...shape,
    chinY: shape.chinY - (child ? 4 : 0),
    eyeX: 17.5,
    eyeY: child ? 109 : 105,
    eyeScale: child ? 1.18 : look.sex === 'female' ? 1.05 : 0.97,
    noseY: child ? 121 : 120,
    mouthY: child ? 132 : shape.chinY - 17,
    neck: child ? 10.5 : male ? 16.5 : 12.5,
    shoulder: child ? 62 : (male ? 94 : 80) - (senior ? 6 : 0),
  };
}

/** The outline of the face. */
export function facePath({ temple: t, jaw: j, chin: c, chinY: y }: Figure): string {
  return `M${-t} 98C${-t} 70 ${-t * 0.64} 53 0 53C${t * 0.64} 53 ${t} 70 ${t} 98C${t} 118 ${j} ${y - 19} ${c} ${y - 4}Q0 ${y + 6} ${-c} ${y - 4}C${-j} ${y - 19} ${-t} 118 ${-t} 98Z`;
}
