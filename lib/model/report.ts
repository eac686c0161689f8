import { z } from 'zod';
import { Band, Dimension } from './dimension';
import { MoveId } from './move-id';
import { TextPair } from './text';

/** One point of the report, good or bad, tied to a turn and to the words in it. */
export const Finding = z.strictObject({
  rule: z.string(), // rule id; `move/<id>` for a fault, `checkpoint/<move>` for a missed step, `item/<id>` for an objection
  dimension: Dimension,
  severity: z.enum(['praise', 'minor', 'major', 'critical']),
  points: z.number(), // what it cost (negative) or won (positive) in its dimension
  turn: z.number().int().nullable(), // index into `turns` of the scored call; null = the call as a whole, preparation or wrap-up
  span: z.tuple([z.number().int(), z.number().int()]).nullable(),
  message: TextPair,
  why: TextPair.nullable(),
  better: TextPair.nullable(), // recommended wording
});
export type Finding = z.infer<typeof Finding>;

export const FaultAt = z.strictObject({ turn: z.number().int(), move: MoveId });

export const Report = z.strictObject({
  overall: z.number().min(0).max(100),
  band: Band,
  dimensions: z.record(Dimension, z.number().min(0).max(100)),
  criticalFaults: z.array(FaultAt),
  faults: z.array(FaultAt), // not critical
  /** A missed red flag caps like a critical fault but is not a move. */
  safety: z.enum(['none', 'handled', 'late', 'missed']),
  findings: z.array(Finding),
  checkpoints: z.array(
    z.strictObject({
      phase: z.enum(['open', 'body', 'close']),
      any_of: z.array(MoveId),
      turn: z.number().int().nullable(),
    }),
  ),
  ending: z.string().nullable(),
  scoringVersion: z.string(),
});
export type Report = z.infer<typeof Report>;
