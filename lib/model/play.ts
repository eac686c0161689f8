import { z } from 'zod';
import { CallGoal, Identity, PatientClass } from './case';
import { MoodName } from './mood';
import { MoveId } from './move-id';
import { Text } from './text';

const Range = z.tuple([z.number(), z.number()]);
const after = {
  mood: MoodName.optional(),
  place: z.string().optional(),
  patient: z.string().optional(),
  tells: z.array(z.string()).optional(),
};

/** One agent action of a play with what is expected after it. Exactly one action key. */
const PlayStep = z.union([
  z.strictObject({
    pick: z.enum(['best', 'fair', 'fault']),
    does: z.array(MoveId).optional(), // which of them, by its moves; without it, the one that is offered
    interrupts: z.boolean().optional(),
    ...after,
  }),
  z.strictObject({ type: z.string().min(1), interrupts: z.boolean().optional(), ...after }),
  z.strictObject({ silence: z.number().int().min(0), ...after }), // seconds
  z.strictObject({ hold: z.number().int().min(0), ...after }), // seconds until resumed
  z.strictObject({ hang_up: z.literal(true), ...after }),
]);
export type PlayStep = z.infer<typeof PlayStep>;

/** `scenarios/cases/<pack>/<slug>/plays/<name>.yaml`: a whole call with what must come of it; executable documentation. */
export const Play = z.strictObject({
  format: z.literal(1),
  title: Text,
  persona: z.string(),
  seed: z.number().int().default(1),
  prepare: z
    .union([
      z.literal('ideal'),
      z.strictObject({ identity: Identity, goal: CallGoal, time: z.string() }),
    ])
    .default('ideal'),
  rings: z.number().int().min(0).default(1),
  steps: z.array(PlayStep).min(1),
  wrap_up: z
    .union([
      z.literal('ideal'),
      z.strictObject({
        class: PatientClass,
        next_contact_days: z.number().int().nullable(),
        notes: z.string(),
      }),
    ])
    .default('ideal'),
  expect: z.strictObject({
    ending: z.string(),
    overall: Range,
    dimensions: z.record(z.string(), Range).default({}),
    findings: z.array(z.string()).default([]),
    without: z.array(z.string()).default([]),
  }),
});
export type Play = z.infer<typeof Play>;
