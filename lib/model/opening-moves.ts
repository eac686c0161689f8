import type { MoveId } from './move-id';

/** Moves that tell the person on an outbound call what it is about. */
export const TELLS_PURPOSE: readonly MoveId[] = [
  'state-purpose',
  'recall-history',
  'ask-condition',
  'ask-satisfaction',
  'schedule-callback',
  'apologize-service',
];

/** Moves by which somebody who called or came in knows that they are in the right place. */
export const BIDS_WELCOME: readonly MoveId[] = [
  'introduce-self',
  'greet',
  'offer-help',
  'acknowledge',
  'empathize',
  'apologize-service',
];
