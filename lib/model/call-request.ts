import { z } from 'zod';
import { Preparation, WrapUp } from './action';

const ms = z.number().int().min(0).max(3_600_000);

/** What the browser asks for: one agent action, before the server has judged it. */
export const CallAct = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('prepare'), preparation: Preparation }),
  z.strictObject({ type: z.literal('begin'), rings: z.number().int().min(0).max(99) }),
  z.strictObject({
    type: z.literal('pick'),
    replyId: z.string().max(120),
    interrupts: z.boolean(),
    gapMs: ms,
  }),
  z.strictObject({
    type: z.literal('type'),
    text: z.string().max(20_000),
    spoken: z.boolean().default(false),
    interrupts: z.boolean(),
    gapMs: ms,
  }),
  z.strictObject({ type: z.literal('silence'), ms }),
  z.strictObject({ type: z.literal('hold') }),
  z.strictObject({ type: z.literal('resume'), ms }),
  z.strictObject({ type: z.literal('hang-up') }),
  z.strictObject({ type: z.literal('time-up') }),
  z.strictObject({ type: z.literal('hint') }),
  z.strictObject({ type: z.literal('wrap-up'), wrapUp: WrapUp }),
]);
export type CallAct = z.infer<typeof CallAct>;

/** One request of a call. The same idempotency key is answered again, never applied twice. */
export const CallRequest = z.strictObject({
  attemptId: z.string().min(1).max(64),
  expectedSeq: z.number().int().min(0),
  idempotencyKey: z.string().min(8).max(64),
  act: CallAct,
});
export type CallRequest = z.infer<typeof CallRequest>;
