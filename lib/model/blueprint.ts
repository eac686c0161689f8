import { z } from 'zod';
import { Slug } from './text';

const Cell = z
  .strictObject({
    tags: z.array(Slug).min(1), // an item belongs to the cell with any of them
    items: z.number().int().min(1),
    /** Difficulty, both ends included. */
    from: z.number().int().min(1).max(5).default(1),
    to: z.number().int().min(1).max(5).default(5),
  })
  .refine(({ from, to }) => from <= to, 'the difficulty goes from the easier to the harder end');

/** What every form of an exam holds: how many items of which topics and difficulty, and how many on a red line at least. */
export const Blueprint = z.strictObject({
  cells: z.array(Cell).min(1),
  critical: z.number().int().min(0).default(0),
});
export type Blueprint = z.infer<typeof Blueprint>;
