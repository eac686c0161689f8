import { z } from 'zod';
import { CallGoal, Identity } from './case';
import { CallMode } from './log';
import { MoodLevels } from './mood';
import { TextPair } from './text';

/** One bubble of the running transcript. */
export const ViewTurn = z.strictObject({
  index: z.number().int(),
  speaker: z.enum(['agent', 'patient', 'event']), // event: rang, held, silence, hung up
  text: TextPair,
});

/**
 * All that the browser gets of a running call; made by `lib/call/view.ts`, which redacts by role and mode. It never
 * holds move labels, tiers, future lines or answer keys; in exam mode no mood at all.
 */
export const CallView = z.strictObject({
  attemptId: z.string(),
  seq: z.number().int(), // to be sent back as expectedSeq
  mode: CallMode,
  phase: z.enum(['prepare', 'ready', 'ringing', 'connected', 'on-hold', 'wrap-up', 'done']),
  channel: z.enum(['phone', 'desk', 'chat', 'visit']),
  direction: z.enum(['outbound', 'inbound']),
  case: z.strictObject({
    id: z.string(),
    title: TextPair,
    level: z.number().int(),
    needsClinicalReview: z.boolean(),
  }),
  card: z.strictObject({
    name: z.string(),
    called: TextPair,
    sex: z.enum(['female', 'male']),
    age: z.number().int(),
    phone: z.string().nullable(),
    lastContact: TextPair.nullable(),
    notes: z.array(TextPair),
  }),
  prepare: z
    .strictObject({
      identities: z.array(Identity),
      goals: z.array(CallGoal),
      times: z.array(z.string()),
      holiday: z.boolean(),
    })
    .nullable(),
  portrait: z.string(), // a preset of the portraits
  expression: z.enum(['calm', 'wary', 'worried', 'annoyed', 'softened']).nullable(), // null in exam mode
  levels: MoodLevels.nullable(), // coached mode only
  pace: z.enum(['slow', 'normal', 'fast']),
  voice: z.strictObject({ pitch: z.number(), rate: z.number() }),
  turns: z.array(ViewTurn),
  /** Pick mode; empty when typing is the only way (exam) or nothing can be said now. Shuffled by seed. */
  offered: z.array(z.strictObject({ id: z.string(), text: TextPair })),
  canType: z.boolean(),
  hint: TextPair.nullable(), // the hint already paid for at this place
  hintsLeft: z.number().int(),
  /** Set when the patient waits to hang up: the client sends `silence` after a moment unless the agent hangs up. */
  goodbye: z.boolean(),
  startedAt: z.number().int(), // server ms, for the timer
  /** Of a short call: what is left of its time, and whether it is running out yet. Null: no end is set. */
  timeLeft: z.strictObject({ ms: z.number().int().min(0), running: z.boolean() }).nullable(),
});
export type CallView = z.infer<typeof CallView>;
