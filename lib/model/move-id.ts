import { z } from 'zod';

/** Good and neutral moves, in the order of `scenarios/moves/moves.yaml`. */
export const GOOD_MOVES = [
  'greet',
  'confirm-identity',
  'introduce-self',
  'state-purpose',
  'ask-availability',
  'apologize-disturb',
  'recall-history',
  'ask-condition',
  'ask-reason',
  'ask-history',
  'ask-preference',
  'ask-satisfaction',
  'acknowledge',
  'paraphrase',
  'empathize',
  'apologize-service',
  'thank',
  'praise',
  'reassure',
  'wish',
  'explain-price',
  'explain-value',
  'explain-risk',
  'explain-process',
  'give-care-advice',
  'mention-offer',
  'offer-alternative',
  'refer-doctor',
  'urgent-escalate',
  'escalate-internal',
  'admit-unknown',
  'invite-visit',
  'offer-times',
  'ask-time',
  'confirm-appointment',
  'promise-reminder',
  'schedule-callback',
  'ask-contact',
  'ask-referral',
  'respect-refusal',
  'offer-help',
  'farewell',
  'hold-request',
  'hold-thanks',
  'clarify-request',
] as const;

/** Faults. The critical ones (see CRITICAL_MOVES) fail a whole call. */
export const FAULT_MOVES = [
  'guarantee-cure',
  'diagnose',
  'privacy-leak',
  'deceive',
  'scare',
  'disparage',
  'pressure',
  'quote-fixed-price',
  'overpromise',
  'blame',
  'rude',
  'brush-off',
  'taboo-word',
  'jargon',
  'chit-chat',
] as const;

/** One-vote vetoes: any of these caps a call at 40 (decisions: critical faults). */
export const CRITICAL_MOVES = [
  'guarantee-cure',
  'diagnose',
  'privacy-leak',
  'deceive',
  'scare',
] as const;

export const MOVE_IDS = [...GOOD_MOVES, ...FAULT_MOVES] as const;

/** The id of a move (话术动作): what one agent utterance does. Meanings are in `scenarios/moves/moves.yaml`. */
export const MoveId = z.enum(MOVE_IDS);
export type MoveId = z.infer<typeof MoveId>;
export type FaultMove = (typeof FAULT_MOVES)[number];
export type CriticalMove = (typeof CRITICAL_MOVES)[number];

const faults: ReadonlySet<string> = new Set(FAULT_MOVES);
const criticals: ReadonlySet<string> = new Set(CRITICAL_MOVES);

export const isFault = (move: MoveId): move is FaultMove => faults.has(move);
export const isCritical = (move: MoveId): move is CriticalMove => criticals.has(move);
