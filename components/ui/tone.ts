/** What a colour says: nothing, our accent, good, look here, or a critical fault. Good shares the accent, and never speaks by colour alone. */
export type Tone = 'neutral' | 'accent' | 'good' | 'signal' | 'critical';

/** Soft background with text of the same family, AA in both themes. */
export const toneSoft: Record<Tone, string> = {
  neutral: 'bg-sunken text-soft',
  accent: 'bg-accent-soft text-accent-text',
  good: 'bg-accent-soft text-accent-text',
  signal: 'bg-signal-soft text-signal-text',
  critical: 'bg-critical-soft text-critical-text',
};

/** A solid mark: bars, dots, strokes. */
export const toneSolid: Record<Tone, string> = {
  neutral: 'bg-edge',
  accent: 'bg-accent',
  good: 'bg-accent',
  signal: 'bg-signal',
  critical: 'bg-critical',
};

/** A stroke colour for SVG. */
export const toneStroke: Record<Tone, string> = {
  neutral: 'var(--edge)',
  accent: 'var(--accent)',
  good: 'var(--accent)',
  signal: 'var(--signal)',
  critical: 'var(--critical)',
};
