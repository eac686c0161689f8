import { z } from 'zod';

/** A stretch of the text that does one move: UTF-16 offsets, end exclusive. */
export const moveSpanSchema = z.strictObject({
  move: z.string().min(1),
  start: z.int().min(0),
  end: z.int().min(1),
});

/**
 * One labelled agent utterance, a line of `scenarios/moves/utterances/*.jsonl`.
 *
 * `prev` is the patient's line just before (null at the opening of a call), `moves` the union of labels,
 * `spans` which words do which move, `hard` marks a line that looks like some label but is not it.
 * Lines of one situation are always kept on the same side of a train/held-out split.
 */
export const utteranceSchema = z.strictObject({
  id: z.string().min(1),
  situation: z.string().min(1),
  department: z.string().min(1),
  voice: z.string(),
  prev: z.string().nullable(),
  text: z.string(),
  moves: z.array(z.string()),
  spans: z.array(moveSpanSchema),
  hard: z.boolean().optional(),
});

export type MoveSpan = z.infer<typeof moveSpanSchema>;
export type Utterance = z.infer<typeof utteranceSchema>;
