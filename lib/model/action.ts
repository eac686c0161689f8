import { z } from 'zod';
import { CallGoal, Identity, PatientClass } from './case';
import { MoveId } from './move-id';

/** One move found in an utterance. `span` is [start, end) in UTF-16 units of the original text; null = the whole of it. */
export const DetectedMove = z.strictObject({
  id: MoveId,
  confidence: z.number().min(0).max(1),
  span: z.tuple([z.number().int().min(0), z.number().int().min(0)]).nullable(),
});
export type DetectedMove = z.infer<typeof DetectedMove>;

/**
 * A typed reply about which somebody else was asked as well: who answered, and which of the reply's moves come from there.
 * It is written down so that a replay has the same moves without asking again.
 */
export const SecondOpinionUsed = z.strictObject({
  by: z.string().min(1).max(200),
  added: z.array(MoveId),
});
export type SecondOpinionUsed = z.infer<typeof SecondOpinionUsed>;

export const Preparation = z.strictObject({
  identity: Identity,
  goal: CallGoal,
  /** Clock time of the call, `HH:MM`, one of the offered times. */
  time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
});
export type Preparation = z.infer<typeof Preparation>;

export const WrapUp = z.strictObject({
  class: PatientClass,
  /** Days from the day of the call; null = no further contact. */
  nextContactDays: z.number().int().min(0).max(3650).nullable(),
  notes: z.string().max(2000),
});
export type WrapUp = z.infer<typeof WrapUp>;

/**
 * What the agent does, as it is written in the log: a typed reply carries its detected moves, a picked one the moves of
 * the offered reply. All times are milliseconds.
 */
export const AgentAction = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('prepare'), preparation: Preparation }),
  /** Outbound: dials (rings 0). Inbound: picks up after `rings`. Desk: turns to the person (rings 0). */
  z.strictObject({ type: z.literal('begin'), rings: z.number().int().min(0).max(99) }),
  z.strictObject({
    type: z.literal('say'),
    how: z.enum(['pick', 'type', 'speak']),
    text: z.string().min(1).max(2000),
    /** The English of a picked reply, for readers of the English interface; calls are held in Chinese. */
    en: z.string().nullable(),
    replyId: z.string().nullable(),
    moves: z.array(DetectedMove),
    /** 0..1: how sure the language model is that it understood the reply at all; 1 for picked replies. */
    understood: z.number().min(0).max(1),
    /** Only where one was asked and answered; logs from before there was one have none. */
    secondOpinion: SecondOpinionUsed.optional(),
    /** The patient was still speaking. */
    interrupts: z.boolean(),
    /** From the end of the patient's line to this reply. */
    gapMs: z.number().int().min(0),
  }),
  z.strictObject({ type: z.literal('silence'), ms: z.number().int().min(0) }),
  z.strictObject({ type: z.literal('hold') }),
  z.strictObject({ type: z.literal('resume'), ms: z.number().int().min(0) }),
  z.strictObject({ type: z.literal('hang-up') }),
  /** A short call has lasted as long as it may: the other side says goodbye, and the debrief follows. */
  z.strictObject({ type: z.literal('time-up') }),
  /** Coached mode: a hint was asked for; costs points. */
  z.strictObject({ type: z.literal('hint') }),
  z.strictObject({ type: z.literal('wrap-up'), wrapUp: WrapUp }),
]);
export type AgentAction = z.infer<typeof AgentAction>;
export type AgentActionType = AgentAction['type'];
