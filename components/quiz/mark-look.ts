/** How a choice looks: right, wrong, chosen, or none of these. One background and one border each, so that none hides another. */
export const markLook = {
  right: 'border-accent bg-accent-soft',
  wrong: 'border-signal bg-signal-soft',
  chosen: 'border-accent bg-accent-soft',
  plain: 'border-line bg-surface',
} as const;
