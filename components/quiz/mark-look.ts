/** How a choice looks: right, wrong, chosen, right but left out, or none of these. One background and one border each, so that none hides another. */
export const markLook = {
  right: 'border-accent bg-accent-soft',
  wrong: 'border-signal bg-signal-soft',
  chosen: 'border-accent bg-accent-soft',
  missed: 'border-dashed border-accent bg-surface',
  plain: 'border-line bg-surface',
} as const;
