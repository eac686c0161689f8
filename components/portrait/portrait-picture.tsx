import type { Expression } from './expression';
import { presetFor } from './preset-for';

/**
 * A portrait as a picture file, drawn once and kept by the browser: for lists, where dozens of drawings in the page
 * would weigh megabytes. For a face that moves, `Portrait`.
 */
export function PortraitPicture(props: {
  slug: string;
  expression?: Expression;
  size: number;
  /** Read out; without it the picture is decoration. */
  label?: string;
  frame?: 'circle' | 'rounded';
}) {
  const { slug, expression = 'calm', size, label = '', frame = 'circle' } = props;
  return (
    // biome-ignore lint/performance/noImgElement: a vector of two kilobytes has nothing to optimise
    <img
      src={`/portraits/${presetFor(slug)}/${expression}.svg`}
      alt={label}
      width={size}
      height={size}
      loading="lazy"
      decoding="async"
      className={`shrink-0 ${frame === 'circle' ? 'rounded-full' : 'rounded-[14%]'}`}
    />
  );
}
