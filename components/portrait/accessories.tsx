import type { ReactNode } from 'react';
import type { Figure } from './figure';
import type { Accessory, Look } from './look';
import { shift } from './palette';

interface Part {
  t: number;
  n: number;
  eyeX: number;
  eyeY: number;
  chinY: number;
  color: string;
}

type Layer = Partial<Record<Accessory, (part: Part) => ReactNode>>;

/** What is worn over the shoulders; drawn between clothes and head, and does not tilt. */
export function BodyAccessories({ look, figure }: { look: Look; figure: Figure }) {
  return <Draw layer={onBody} look={look} figure={figure} />;
}

/** What is worn on the head; tilts with it. Glasses are drawn here too. */
export function HeadAccessories({ look, figure }: { look: Look; figure: Figure }) {
  return (
    <>
      {look.glasses && <Glasses kind={look.glasses} figure={figure} />}
      <Draw layer={onHead} look={look} figure={figure} />
    </>
  );
}

/** Hats that hide the crown: the hair above their brim is not drawn. */
export const coveringHats: ReadonlySet<Accessory> = new Set([
  'cap',
  'flat-cap',
  'helmet',
  'hard-hat',
  'sun-hat',
  'beret',
]);

function Draw({ layer, look, figure }: { layer: Layer; look: Look; figure: Figure }) {
  const part: Part = {
    t: figure.temple,
    n: figure.neck,
    eyeX: figure.eyeX,
    eyeY: figure.eyeY,
    chinY: figure.chinY,
    color: look.accessoryColor ?? '#c8553d',
  };
  return (
    <>
      {look.accessories?.map((name) => (
        <g key={name}>{layer[name]?.(part)}</g>
      ))}
    </>
  );
}

const onBody: Layer = {
  scarf: ({ n, color }) => (
    <g>
      <path
        d={`M${-n - 18} 186C${-n - 18} 168 ${-n - 8} 158 ${-n - 2} 156C${-n + 8} 170 ${n - 8} 170 ${n + 2} 156C${n + 8} 158 ${n + 18} 168 ${n + 18} 186C${n + 4} 200 ${-n - 4} 200 ${-n - 18} 186Z`}
        fill={color}
      />
      <path
        d={`M${n - 4} 186L${n + 16} 184C${n + 22} 206 ${n + 22} 226 ${n + 20} 246L${n - 8} 246C${n - 4} 226 ${n - 4} 206 ${n - 4} 186Z`}
        fill={shift(color, -0.14)}
      />
      <path
        d={`M${-n - 12} 178Q0 192 ${n + 12} 176M${-n - 8} 170Q0 184 ${n + 8} 168`}
        fill="none"
        stroke={shift(color, 0.25)}
        strokeWidth="2.2"
        strokeLinecap="round"
      />
      <path
        d={`M${n - 4} 222H${n + 21}M${n - 5} 232H${n + 21}`}
        stroke={shift(color, 0.25)}
        strokeWidth="2.2"
      />
    </g>
  ),
  pearls: ({ n }) => (
    <g fill="#fffaf0" stroke="#dccfb8" strokeWidth="0.8">
      {[-0.95, -0.63, -0.31, 0, 0.31, 0.63, 0.95].map((k) => (
        <circle key={k} cx={k * (n + 7)} cy={190 - k * k * 17} r="3.6" />
      ))}
    </g>
  ),
  baby: ({ color }) => (
    <g>
      <path
        d="M-40 180C-38 196 -34 212 -26 226M40 180C38 196 34 212 26 226"
        fill="none"
        stroke={shift(color, -0.12)}
        strokeWidth="11"
        strokeLinecap="round"
      />
      <circle cx="0" cy="202" r="18" fill="#fbdcc6" />
      <path d="M-17 196C-15 180 15 180 17 196C8 190 -8 190 -17 196Z" fill="#6b4a38" />
      <path
        d="M-9 204q3 3 6 0M3 204q3 3 6 0"
        fill="none"
        stroke="#2c2320"
        strokeWidth="1.8"
        strokeLinecap="round"
      />
      <path
        d="M-2.5 210q2.5 2 5 0"
        fill="none"
        stroke="#c9605a"
        strokeWidth="1.8"
        strokeLinecap="round"
      />
      <circle cx="-11" cy="209" r="3.4" fill="#f2917f" opacity="0.45" />
      <circle cx="11" cy="209" r="3.4" fill="#f2917f" opacity="0.45" />
      <path
        d="M-38 260C-40 232 -34 216 -24 210C-14 220 14 220 24 210C34 216 40 232 38 260Z"
        fill={color}
      />
      <path
        d="M-25 213C-14 223 14 223 25 213"
        fill="none"
        stroke={shift(color, -0.12)}
        strokeWidth="3"
        strokeLinecap="round"
      />
    </g>
  ),
};

const onHead: Layer = {
  earrings: ({ t, color }) =>
    [-1, 1].map((side) => <circle key={side} cx={side * (t + 2)} cy="121" r="3.8" fill={color} />),
  cap: ({ t, color }) => (
    <g>
      <path
        d={`M${-t - 4} 80C${-t - 6} 50 -24 36 0 36C24 36 ${t + 6} 50 ${t + 4} 80Q0 66 ${-t - 4} 80Z`}
        fill={color}
      />
      <path
        d={`M${-t - 5} 80Q0 62 ${t + 5} 80C${t + 10} 86 ${t + 2} 90 ${t - 6} 87Q0 74 ${-t + 6} 87C${-t - 2} 90 ${-t - 10} 86 ${-t - 5} 80Z`}
        fill={shift(color, -0.22)}
      />
      <path
        d="M0 36V67M-22 40C-18 50 -17 60 -17 69M22 40C18 50 17 60 17 69"
        fill="none"
        stroke={shift(color, -0.14)}
        strokeWidth="1.8"
      />
      <circle cx="0" cy="36" r="3.5" fill={shift(color, -0.22)} />
    </g>
  ),
  'flat-cap': ({ t, color }) => (
    <g>
      <path
        d={`M${-t - 8} 80C${-t - 20} 58 -30 38 4 37C38 38 ${t + 18} 58 ${t + 8} 80Q0 66 ${-t - 8} 80Z`}
        fill={color}
      />
      <path
        d={`M${-t - 6} 79Q0 65 ${t + 6} 79C${t + 4} 90 ${t - 8} 88 ${t - 14} 85Q0 76 ${-t + 14} 85C${-t + 8} 88 ${-t - 4} 90 ${-t - 6} 79Z`}
        fill={shift(color, -0.25)}
      />
      <path
        d="M0 49l2.6 5.3 5.8 0.8-4.2 4.1 1 5.8-5.2-2.7-5.2 2.7 1-5.8-4.2-4.1 5.8-0.8Z"
        fill="#cf3b2f"
      />
    </g>
  ),
  helmet: ({ t, color, chinY }) => (
    <g>
      <path
        d={`M${-t - 2} 92L${-t + 3} 122Q-20 ${chinY + 3} 0 ${chinY + 5}Q20 ${chinY + 3} ${t - 3} 122L${t + 2} 92`}
        fill="none"
        stroke="#3a3f45"
        strokeWidth="3.6"
      />
      <path
        d={`M${-t - 11} 92C${-t - 16} 50 -30 30 0 30C30 30 ${t + 16} 50 ${t + 11} 92C${t + 6} 98 ${t} 92 ${t - 3} 84Q0 70 ${-t + 3} 84C${-t} 92 ${-t - 6} 98 ${-t - 11} 92Z`}
        fill={color}
      />
      <path
        d={`M${-t - 8} 78Q0 56 ${t + 8} 78L${t + 3} 87Q0 70 ${-t - 3} 87Z`}
        fill="#2f3a44"
        opacity="0.88"
      />
      <path d="M-9 30Q0 27 9 30L7 60Q0 59 -7 60Z" fill={shift(color, 0.5)} />
      <path
        d={`M${-t + 4} 50Q-24 38 -16 36`}
        fill="none"
        stroke={shift(color, 0.55)}
        strokeWidth="4"
        strokeLinecap="round"
      />
      <path d="M-9 31L-22 12L-28 18L-17 34ZM9 31L22 12L28 18L17 34Z" fill={shift(color, -0.1)} />
    </g>
  ),
  'hard-hat': ({ t, color }) => (
    <g>
      <path
        d={`M${-t - 6} 78C${-t - 8} 48 -26 32 0 32C26 32 ${t + 8} 48 ${t + 6} 78Z`}
        fill={color}
      />
      <path d="M-8 32Q0 29 8 32L8 72L-8 72Z" fill={shift(color, 0.28)} />
      <path
        d="M-25 38L-23 72M25 38L23 72"
        stroke={shift(color, -0.14)}
        strokeWidth="4"
        strokeLinecap="round"
      />
      <path
        d={`M${-t - 13} 80C${-t - 4} 72 ${t + 4} 72 ${t + 13} 80C${t + 10} 88 ${t} 86 ${t - 4} 84Q0 76 ${-t + 4} 84C${-t} 86 ${-t - 10} 88 ${-t - 13} 80Z`}
        fill={shift(color, -0.13)}
      />
    </g>
  ),
  beret: ({ t, color }) => (
    <g>
      <path
        d={`M${-t - 16} 66C${-t - 18} 40 -14 26 14 32C${t} 36 ${t + 10} 52 ${t + 5} 72C12 56 -16 58 ${-t - 4} 78C${-t - 10} 78 ${-t - 15} 74 ${-t - 16} 66Z`}
        fill={color}
      />
      <path
        d={`M${-t - 5} 78C-16 58 12 56 ${t + 5} 72`}
        fill="none"
        stroke={shift(color, -0.22)}
        strokeWidth="5"
        strokeLinecap="round"
      />
      <path d="M-2 31q1 -8 6 -9" fill="none" stroke={color} strokeWidth="4" strokeLinecap="round" />
    </g>
  ),
  'sun-hat': ({ t, color }) => (
    <g>
      <path d={`M${-t + 2} 74C${-t} 44 -20 32 0 32C20 32 ${t} 44 ${t - 2} 74Z`} fill={color} />
      <path d={`M${-t} 66Q0 54 ${t} 66L${t} 78Q0 66 ${-t} 78Z`} fill="#b5483a" />
      <path
        d={`M${-t - 30} 86C${-t - 10} 62 ${t + 10} 62 ${t + 30} 86C${t} 76 ${-t} 76 ${-t - 30} 86Z`}
        fill={shift(color, -0.08)}
      />
    </g>
  ),
  mask: ({ t, chinY }) => (
    <g>
      <path
        d={`M-30 118Q0 108 30 118Q33 138 18 ${chinY + 2}Q0 ${chinY + 8} -18 ${chinY + 2}Q-33 138 -30 118Z`}
        fill="#e4f0f3"
      />
      <path
        d="M-27 126Q0 122 27 126M-25 136Q0 134 25 136"
        fill="none"
        stroke="#bdd6dd"
        strokeWidth="2"
        strokeLinecap="round"
      />
      <path d={`M-30 119L${-t + 1} 106M30 119L${t - 1} 106`} stroke="#cfe2e7" strokeWidth="2.4" />
    </g>
  ),
  headband: ({ t, color }) => (
    <path
      d={`M${-t - 2} 84C${-t} 70 -20 60 0 60C20 60 ${t} 70 ${t + 2} 84L${t} 74C${t - 6} 58 18 50 0 50C-18 50 ${-t + 6} 58 ${-t} 74Z`}
      fill={color}
    />
  ),
};

function Glasses({ kind, figure }: { kind: NonNullable<Look['glasses']>; figure: Figure }) {
  const { eyeX: x, temple: t } = figure;
  const y = figure.eyeY + (kind === 'reading' ? 7 : 1);
  const stroke = kind === 'reading' ? '#8a5a2c' : kind === 'round' ? '#6d4a35' : '#2d3036';
  return (
    <g fill="#ffffff" fillOpacity="0.16" stroke={stroke} strokeWidth={kind === 'square' ? 3 : 2.4}>
      {[-1, 1].map((side) =>
        kind === 'round' ? (
          <circle key={side} cx={side * x} cy={y} r="14" />
        ) : kind === 'reading' ? (
          <path
            key={side}
            d={`M${side * x - 12} ${y - 3}H${side * x + 12}V${y + 1}Q${side * x + 11} ${y + 10} ${side * x} ${y + 10}Q${side * x - 11} ${y + 10} ${side * x - 12} ${y + 1}Z`}
          />
        ) : (
          <rect key={side} x={side * x - 14} y={y - 10.5} width="28" height="21" rx="6" />
        ),
      )}
      <path
        d={`M${-x + 13} ${y - 1}Q0 ${y - 5} ${x - 13} ${y - 1}M${-x - 14} ${y - 2}L${-t - 1} ${y - 4}M${x + 14} ${y - 2}L${t + 1} ${y - 4}`}
        fill="none"
      />
    </g>
  );
}
