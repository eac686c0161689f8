import { z } from 'zod';

/** One label of `scenarios/moves/moves.yaml`: what an agent utterance does. `means` and `not` both bind. */
export const moveSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  zh: z.string().min(1),
  kind: z.enum(['good', 'neutral', 'fault']),
  critical: z.boolean().optional(),
  needs_context: z.boolean().optional(),
  means: z.string().min(1),
  not: z.string().optional(),
});

/** The whole label file. Labels are unique; their order is the order of every table and weight row. */
export const movesFileSchema = z
  .strictObject({ version: z.literal(1), moves: z.array(moveSchema).min(1) })
  .refine((file) => new Set(file.moves.map((move) => move.id)).size === file.moves.length, {
    error: 'duplicate move id',
  });

export type Move = z.infer<typeof moveSchema>;
export type MovesFile = z.infer<typeof movesFileSchema>;
