import type { Look } from './look';
import { portraitPresets } from './presets';

const all: ReadonlyArray<Look> = Object.values(portraitPresets);
const bySlug: Readonly<Record<string, Look>> = portraitPresets;

/** The look of a persona. A slug without a preset gets one of them, always the same for the same slug. */
export function lookFor(slug: string): Look {
  const own = Object.hasOwn(bySlug, slug) ? bySlug[slug] : undefined;
  if (own) return own;
  let sum = 7;
  for (const char of slug) sum = (sum * 31 + (char.codePointAt(0) ?? 0)) % 1_000_003;
  return all[sum % all.length] ?? portraitPresets['thrifty-planner'];
}
