import { portraitPresets } from './presets';

const names = Object.keys(portraitPresets);

/** The preset a persona is drawn with. A slug without one gets another's, always the same for the same slug. */
export function presetFor(slug: string): string {
  if (Object.hasOwn(portraitPresets, slug)) return slug;
  let sum = 7;
  for (const char of slug) sum = (sum * 31 + (char.codePointAt(0) ?? 0)) % 1_000_003;
  return names[sum % names.length] ?? 'thrifty-planner';
}
