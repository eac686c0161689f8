import type { DraftItem } from '../draft-item';

/** The change that is told when an item was marked in another way than items are here. */
export const creditChanged = (isElse: boolean): DraftItem['changes'] =>
  isElse
    ? [{ code: 'credit-changed', message: 'marked in another way here: see the guide on marks' }]
    : [];
