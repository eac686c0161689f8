import { GROUP } from '@/lib/language/feature-group';
import { mix, sealAs } from '@/lib/language/hash';

const GRAM_SPACE = 11;

/** Feature hash of a character pair inside a clause, the same that feature extraction uses. */
export function pairHash(first: number, second: number): number {
  return sealAs(GROUP.shortGram, mix(mix(GRAM_SPACE, first), second));
}
