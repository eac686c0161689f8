import { z } from 'zod';
import { Blueprint } from './blueprint';
import { Slug, Text } from './text';

const quizSource = {
  banks: z.array(Slug).default([]),
  tags: z.array(Slug).default([]),
  items: z.number().int().min(1),
};

const Step = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('quiz'),
    id: Slug,
    title: Text,
    ...quizSource,
    pass: z.number().min(0).max(1),
  }),
  z.strictObject({
    kind: z.literal('call'),
    id: Slug,
    title: Text,
    case: z.string(),
    mode: z.enum(['coached', 'practice']),
    pass: z.number().min(0).max(100),
  }),
  z.strictObject({
    kind: z.literal('exam'),
    id: Slug,
    title: Text,
    quiz: z.strictObject({
      ...quizSource,
      pass: z.number().min(0).max(1),
      minutes: z.number().int().min(1),
      /** What every form holds; without it every topic as often as in the banks. Its cells then say how many items. */
      blueprint: Blueprint.optional(),
    }),
    calls: z.array(z.string()).min(1),
    draw: z.number().int().min(1),
    pass: z.number().min(0).max(100),
  }),
]);
export type TrackStep = z.infer<typeof Step>;

/** `scenarios/tracks/<id>.yaml`: ordered steps and the certificate at the end. */
export const Track = z.strictObject({
  format: z.literal(1),
  version: z.number().int().min(1),
  id: Slug,
  title: Text,
  about: Text,
  for_role: Text,
  steps: z.array(Step).min(1),
  certificate: z.strictObject({ title: Text, valid_days: z.number().int().min(1) }),
});
export type Track = z.infer<typeof Track>;
