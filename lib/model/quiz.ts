import { z } from 'zod';
import { LONGEST_FILL_IN } from './longest-fill-in';
import { CRITICAL_MOVES, MoveId } from './move-id';
import { PolicyRef } from './policy-ref';
import { Slug, Text } from './text';

const criticals: ReadonlySet<MoveId> = new Set(CRITICAL_MOVES);

const Option = z.strictObject({
  text: Text,
  right: z.boolean().default(false),
  reason: Text.optional(),
});
const base = {
  id: Slug,
  covers: z.array(z.string()).min(1),
  /** The policies that hold the answer: one as `front-desk-morning` or `front-desk-morning/spare-records`, or a list. */
  policy: z.union([PolicyRef.transform((ref) => [ref]), z.array(PolicyRef).min(1)]).optional(),
  tags: z.array(Slug).min(1),
  difficulty: z.number().int().min(1).max(5),
  critical: z.boolean().default(false), // on a red line
  asks: Text,
  reason: Text, // shown after the answer, right or wrong
  source: Text,
  needs_clinical_review: z.boolean().default(false),
};

/** A situation and the wording that fits it; `reason` is told beside the pair after the answer. */
const Pair = z.strictObject({ situation: Text, wording: Text, reason: Text.optional() });

/**
 * A piece of an agent's line that can be marked. `fault` says what is wrong with the words, `fine` why tempting words
 * are right; most pieces carry neither.
 */
const Part = z.union([
  Text.transform((text) => ({ text, fault: undefined, fine: undefined })),
  z
    .strictObject({ text: Text, fault: Text.optional(), fine: Text.optional() })
    .refine((part) => !(part.fault && part.fine), 'words are a fault or fine, not both'),
]);
const TranscriptLine = z.discriminatedUnion('who', [
  z.strictObject({ who: z.literal('patient'), text: Text }),
  z.strictObject({ who: z.literal('agent'), parts: z.array(Part).min(1).max(6) }),
]);

/** One move, or any one of several. */
const AnyOf = z.union([MoveId.transform((move) => [move]), z.array(MoveId).min(2)]);

/** A question of the item bank. Kinds are a closed registry; the marker is `lib/quiz/mark-answer.ts`. */
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
  /** Each situation gets the wording that fits it; `others` are wordings that fit none. */
  z
    .strictObject({
      kind: z.literal('match'),
      ...base,
      pairs: z.array(Pair).min(3).max(6),
      others: z.array(Text).max(3).default([]),
    })
    .refine(({ pairs, others }) => {
      const wordings = [
        ...pairs.map((pair) => pair.wording.zh),
        ...others.map((other) => other.zh),
      ];
      return new Set(wordings).size === wordings.length;
    }, 'every wording stands there once'),
  /**
   * A typed reply to the patient's line, judged by its moves. `wanted`: each must be found (a list: any one of it);
   * `refused`: any of these earns nothing, as does every critical fault. `samples` are good replies: the first is shown
   * after the answer, and all must earn full credit; `faulty` are replies that must earn nothing (tests hold both).
   */
  z
    .strictObject({
      kind: z.literal('fill-in'),
      ...base,
      patient: Text.optional(), // what the patient has just said; without it the call opens
      wanted: z.array(AnyOf).min(1).max(4),
      refused: z.array(MoveId).default([]),
      samples: z.array(Text).min(2),
      faulty: z.array(Text).default([]),
    })
    .refine(
      ({ wanted, refused }) =>
        !wanted.flat().some((move) => refused.includes(move) || criticals.has(move)),
      'a wanted move cannot be refused',
    ),
  /** A short transcript; the words of the agent that are wrong are marked. */
  z
    .strictObject({
      kind: z.literal('hot-text'),
      ...base,
      lines: z.array(TranscriptLine).min(1).max(8),
    })
    .refine(({ lines }) => {
      const parts = lines.flatMap((line) => (line.who === 'agent' ? line.parts : []));
      return parts.length >= 4 && parts.some((p) => p.fault) && parts.some((p) => !p.fault);
    }, 'four parts or more, one of them at least a fault, and not all'),
  /**
   * A number with its unit; right within `tolerance` on either side. Where `policy` names a row with a number, the file
   * leaves out `value` and `unit` and the loader takes them from there, plus `start` where the question counts from a date.
   */
  z.strictObject({
    kind: z.literal('numeric'),
    ...base,
    value: z.number().min(0),
    tolerance: z.number().min(0).default(0),
    unit: Text,
  }),
  /** A line of the patient that is heard (read where there is no voice), then a choice. */
  z.strictObject({
    kind: z.literal('listen'),
    ...base,
    says: Text,
    pace: z.number().min(0.6).max(1.4).default(1), // of the voice; 1 is ordinary
    options: z
      .array(Option)
      .min(3)
      .max(6)
      .refine((o) => o.filter((x) => x.right).length === 1, 'exactly one option is right'),
  }),
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
  /** Beside the situations: the wording chosen for each, null where none is. */
  z.strictObject({
    kind: z.literal('match'),
    chosen: z.array(z.number().int().min(0).nullable()).max(6),
  }),
  z.strictObject({ kind: z.literal('fill-in'), text: z.string().max(LONGEST_FILL_IN) }),
  z.strictObject({ kind: z.literal('hot-text'), marked: z.array(z.number().int().min(0)).max(48) }),
  z.strictObject({ kind: z.literal('numeric'), value: z.number() }),
  z.strictObject({ kind: z.literal('listen'), option: z.number().int().min(0) }),
]);
export type QuizAnswer = z.infer<typeof QuizAnswer>;
