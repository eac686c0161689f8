import { z } from 'zod';
import { Slug, Text } from './text';

const Option = z.strictObject({
  text: Text,
  right: z.boolean().default(false),
  reason: Text.optional(),
});
const base = {
  id: Slug,
  covers: z.array(z.string()).min(1),
  tags: z.array(Slug).min(1),
  difficulty: z.number().int().min(1).max(5),
  critical: z.boolean().default(false), // on a red line
  asks: Text,
  reason: Text, // shown after the answer, right or wrong
  source: Text,
  needs_clinical_review: z.boolean().default(false),
};

/** A question of the item bank. Kinds are a closed registry; the marker is `lib/quiz/mark.ts`. */
export const QuizItem = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('single'),
    ...base,
    options: z
      .array(Option)
      .min(3)
      .max(6)
      .refine((o) => o.filter((x) => x.right).length === 1, 'exactly one option is right'),
  }),
  z.strictObject({
    kind: z.literal('multiple'),
    ...base,
    options: z
      .array(Option)
      .min(4)
      .max(8)
      .refine(
        (o) => o.filter((x) => x.right).length >= 2 && o.some((x) => !x.right),
        'two or more options are right, and not all',
      ),
  }),
  z.strictObject({ kind: z.literal('true-false'), ...base, right: z.boolean() }),
  z.strictObject({ kind: z.literal('order'), ...base, steps: z.array(Text).min(3).max(8) }), // written in the right order
]);
export type QuizItem = z.infer<typeof QuizItem>;

/** `scenarios/quizzes/<bank>.yaml` */
export const QuizBank = z.strictObject({
  format: z.literal(1),
  id: Slug,
  title: Text,
  items: z.array(QuizItem).min(1),
});
export type QuizBank = z.infer<typeof QuizBank>;

/** A trainee's answer: indexes as shown (the server maps them through the item's shuffled order). */
export const QuizAnswer = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('single'), option: z.number().int().min(0) }),
  z.strictObject({ kind: z.literal('multiple'), options: z.array(z.number().int().min(0)) }),
  z.strictObject({ kind: z.literal('true-false'), value: z.boolean() }),
  z.strictObject({ kind: z.literal('order'), order: z.array(z.number().int().min(0)) }),
]);
export type QuizAnswer = z.infer<typeof QuizAnswer>;
