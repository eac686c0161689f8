import type { MoveId } from '@/lib/model/move-id';
import type { Text } from '@/lib/model/text';

export interface Concern {
  /** `question` wants an answer; `objection` wants to be heard, asked about and answered; `no` wants to be respected. */
  readonly kind: 'question' | 'objection' | 'no';
  readonly weight: number;
  readonly heard: readonly MoveId[];
  readonly explored: readonly MoveId[];
  readonly answered: readonly MoveId[];
  /** Moves that make it worse here although they are no faults. */
  readonly wrong: readonly MoveId[];
  readonly label: Text;
  readonly advice: Text;
}

export const text = (zh: string, en: string): Text => ({ zh, en });
export const HEARD: readonly MoveId[] = [
  'empathize',
  'apologize-service',
  'paraphrase',
  'reassure',
  'respect-refusal',
  'praise',
];
export const EXPLORED: readonly MoveId[] = [
  'ask-reason',
  'ask-preference',
  'ask-condition',
  'ask-history',
  'ask-satisfaction',
  'paraphrase',
];
export const SELLING: readonly MoveId[] = ['mention-offer', 'ask-referral'];

/** One row of the table of concerns; the usual ways to hear and to ask are the default. */
export const concern = (
  kind: Concern['kind'],
  weight: number,
  label: Text,
  advice: Text,
  answered: readonly MoveId[],
  more: Partial<Pick<Concern, 'heard' | 'explored' | 'wrong'>> = {},
): Concern => ({
  kind,
  weight,
  label,
  advice,
  answered,
  heard: more.heard ?? HEARD,
  explored: more.explored ?? EXPLORED,
  wrong: more.wrong ?? [],
});
