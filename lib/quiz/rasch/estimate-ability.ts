import { chanceOfRight } from './chance-of-right';
import type { PersonResponses } from './response-matrix';

export interface Ability {
  logits: number;
  error: number; // standard error, logits
}

const FAR = 8;

/**
 * A person's ability by Warm's weighted likelihood: nearly without bias, and finite for somebody who got all or nothing
 * right. Null without answers. Items keep the difficulties they are given.
 */
export function estimateAbility(
  person: PersonResponses,
  difficulties: Float64Array,
): Ability | null {
  if (person.items.length === 0) return null;
  let [low, high] = [-FAR, FAR];
  for (let step = 0; step < 50; step += 1) {
    const middle = (low + high) / 2;
    if (pull(person, difficulties, middle) > 0) low = middle;
    else high = middle;
  }
  const logits = (low + high) / 2;
  let information = 0;
  for (const i of person.items) {
    const chance = chanceOfRight(logits, difficulties[i] as number);
    information += chance * (1 - chance);
  }
  return { logits, error: 1 / Math.sqrt(information) };
}

/** Positive when the answers ask for a higher ability than this. */
function pull(person: PersonResponses, difficulties: Float64Array, ability: number): number {
  let more = 0;
  let information = 0;
  let skew = 0;
  person.items.forEach((i, j) => {
    const chance = chanceOfRight(ability, difficulties[i] as number);
    more += (person.credits[j] as number) - chance;
    information += chance * (1 - chance);
    skew += chance * (1 - chance) * (1 - 2 * chance);
  });
  return more + skew / (2 * Math.max(information, 1e-12));
}
