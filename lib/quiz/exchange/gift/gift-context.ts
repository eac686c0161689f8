import type { Words } from '../words';
import type { GiftFormat } from './gift-piece';

/** What the question around the answers already says. */
export interface GiftContext {
  format: GiftFormat;
  tags: readonly string[];
  says: Words | null;
  unit: Words | null;
  besidePairs: readonly (Words | null)[];
}
