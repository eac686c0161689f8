/** The five words of LOM, from the easiest. */
export const LOM_DIFFICULTY = [
  'very easy',
  'easy',
  'medium',
  'difficult',
  'very difficult',
] as const;
