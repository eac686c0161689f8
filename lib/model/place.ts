/** Where the call stands on the agenda, written `group/stage`. */
export const OPENING_PLACES = ['opening/hello', 'opening/asked'] as const;
export const DECISION_PLACES = ['decision/open', 'decision/declined'] as const;
export const CLOSING_PLACES = ['closing/agreed', 'closing/goodbye'] as const;

/** Places besides the items' own; items add `ITEM/raised` … `ITEM/hardened`. */
export const FIXED_PLACES = [...OPENING_PLACES, ...DECISION_PLACES, ...CLOSING_PLACES] as const;

/** `closing/goodbye` waits for the patient to hang up first: nothing needs to be said there, so no replies are required. */
export const PLACES_WITH_REPLIES = [
  'opening/hello',
  'opening/asked',
  'decision/open',
  'decision/declined',
  'closing/agreed',
] as const;
