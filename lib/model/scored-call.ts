import { z } from 'zod';
import { DetectedMove, Preparation, WrapUp } from './action';
import { Channel, Direction } from './case';
import { MoodLevels, MoodName } from './mood';
import { PatientAct } from './patient-act';

/** A turn as the scorer sees it, whether it comes from a log or from a transcript of a real call. */
export const ScoredTurn = z.discriminatedUnion('speaker', [
  z.strictObject({
    speaker: z.literal('agent'),
    text: z.string(),
    moves: z.array(DetectedMove),
    interrupts: z.boolean().default(false),
    gapMs: z.number().default(0),
    rings: z.number().int().optional(), // inbound, first turn
    /** Silence or hold that came before this turn. */
    silenceMs: z.number().default(0),
    heldMs: z.number().nullable().default(null),
    hints: z.number().int().default(0),
    place: z.string().nullable().default(null), // where the call stood when it was said
  }),
  z.strictObject({
    speaker: z.literal('patient'),
    text: z.string(),
    acts: z.array(PatientAct),
    mood: MoodName.nullable().default(null),
    levels: MoodLevels.nullable().default(null),
    raised: z.array(z.string()).default([]),
    settled: z.array(z.string()).default([]),
    hardened: z.array(z.string()).default([]),
    facts: z.array(z.string()).default([]),
  }),
]);
export type ScoredTurn = z.infer<typeof ScoredTurn>;
export type AgentTurn = Extract<ScoredTurn, { speaker: 'agent' }>;
export type PatientTurn = Extract<ScoredTurn, { speaker: 'patient' }>;

/** The one input of scoring. `caseId` is null for a transcript that matches no case. */
export const ScoredCall = z.strictObject({
  caseId: z.string().nullable(),
  channel: Channel,
  direction: Direction,
  department: z.string(),
  situation: z.string(),
  turns: z.array(ScoredTurn),
  endedBy: z.enum(['agent', 'patient']).nullable(),
  walkedAway: z.boolean().default(false),
  ending: z.string().nullable().default(null),
  preparation: Preparation.nullable().default(null),
  wrapUp: WrapUp.nullable(),
});
export type ScoredCall = z.infer<typeof ScoredCall>;
