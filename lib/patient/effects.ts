import type { MoveId } from '@/lib/model/move-id';

export interface Effect {
  trust?: number;
  patience?: number;
  concern?: number;
}

/**
 * How each move changes the levels of an average patient the first time it is made in a call. Points on the 0..100
 * scale. The persona's traits scale them and repetition wears the good ones out, see `hear.ts`.
 */
export const EFFECTS: Readonly<Record<MoveId, Effect>> = {
  greet: { trust: 1 },
  'confirm-identity': { trust: 1 },
  'introduce-self': { trust: 3 },
  'state-purpose': { trust: 2 },
  'ask-availability': { trust: 2, patience: 3 },
  'apologize-disturb': { patience: 3 },
  'recall-history': { trust: 3 },
  'ask-condition': { trust: 2 },
  'ask-reason': { trust: 1 },
  'ask-history': { trust: 1 },
  'ask-preference': { trust: 1 },
  'ask-satisfaction': { trust: 1 },
  acknowledge: { trust: 1, patience: 1 },
  paraphrase: { trust: 3, patience: 2 },
  empathize: { trust: 4, patience: 5, concern: -5 },
  'apologize-service': { trust: 4, patience: 7, concern: -2 },
  thank: { trust: 1, patience: 1 },
  praise: { trust: 3, patience: 1 },
  reassure: { trust: 1, concern: -7 },
  wish: { trust: 1, patience: 1 },
  'explain-price': { trust: 2, concern: -2 },
  'explain-value': { trust: 1 },
  'explain-risk': { concern: 4 },
  'explain-process': { trust: 2, concern: -3 },
  'give-care-advice': { trust: 2, concern: -4 },
  'mention-offer': { trust: -1, patience: -1 },
  'offer-alternative': { trust: 2, patience: 2, concern: -1 },
  'refer-doctor': { trust: 3, concern: -3 },
  'urgent-escalate': { trust: 4, patience: 3 },
  'escalate-internal': { trust: 4, patience: 5, concern: -3 },
  'admit-unknown': { trust: 2 },
  'invite-visit': { patience: -1 },
  'offer-times': { trust: 1 },
  'ask-time': {},
  'confirm-appointment': { trust: 2, concern: -1 },
  'promise-reminder': { trust: 1 },
  'schedule-callback': { trust: 1, patience: 2 },
  'ask-contact': { trust: -1, patience: -1 },
  'ask-referral': { trust: -2, patience: -2 },
  'respect-refusal': { trust: 5, patience: 8, concern: -3 },
  'offer-help': { trust: 1, patience: 1 },
  farewell: {},
  'hold-request': { patience: 1 },
  'hold-thanks': { patience: 2 },
  'clarify-request': { patience: -1 },
  'guarantee-cure': { trust: -5 },
  diagnose: { trust: -4, concern: 8 },
  'privacy-leak': { trust: -15, patience: -10 },
  deceive: { trust: -12, patience: -6 },
  scare: { trust: -10, patience: -8, concern: 15 },
  disparage: { trust: -7, patience: -4 },
  pressure: { trust: -8, patience: -12, concern: 3 },
  'quote-fixed-price': { trust: -3 },
  overpromise: { trust: -3 },
  blame: { trust: -8, patience: -12 },
  rude: { trust: -12, patience: -18 },
  'brush-off': { trust: -9, patience: -12, concern: 3 },
  'taboo-word': { trust: -4, patience: -6, concern: 3 },
  jargon: { trust: -2, patience: -4, concern: 4 },
  'chit-chat': { trust: -3, patience: -6 },
};
