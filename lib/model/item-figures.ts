import { z } from 'zod';

const OptionFigure = z.strictObject({
  /** What was chosen, as `chosenKeys` writes it. */
  key: z.string(),
  share: z.number(), // 0..1 of all who answered
  /** 0..1 of the strong and of the weak third; null when there are no thirds. */
  strong: z.number().nullable(),
  weak: z.number().nullable(),
});

/** How an item did: classical figures, and its place on the Rasch scale. */
export const ItemFigures = z.strictObject({
  itemId: z.string(),
  fingerprint: z.string(),
  answers: z.number().int(), // first answers of different people
  meanCredit: z.number(), // 0..1: high is easy
  /** Corrected point-biserial, -1..1, with its 90 % interval; null when nothing varies or too few others were answered. */
  discrimination: z
    .strictObject({ value: z.number(), from: z.number(), to: z.number() })
    .nullable(),
  third: z.number().int(), // people in the strong third, and as many in the weak one
  options: z.array(OptionFigure),
  difficulty: z.strictObject({
    logits: z.number(),
    error: z.number().nullable(),
    source: z.enum(['measured', 'rated']),
  }),
  fit: z.strictObject({ infit: z.number(), outfit: z.number() }).nullable(),
  /** 0..1: what ordinary people earn on an item of this difficulty. */
  expected: z.number(),
});
export type ItemFigures = z.infer<typeof ItemFigures>;

/** One measurement of all items that were answered. */
export const ItemMeasurement = z.strictObject({
  madeAt: z.number(), // ms
  counted: z.number().int(), // first answers that were known then, of any wording of any item
  people: z.number().int(),
  /** How many people have which ability: the lower end of each half logit, and how many. */
  abilities: z.array(z.strictObject({ from: z.number(), people: z.number().int() })),
  items: z.array(ItemFigures),
});
export type ItemMeasurement = z.infer<typeof ItemMeasurement>;
