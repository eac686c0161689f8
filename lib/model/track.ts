import { z } from 'zod';
import { Blueprint } from './blueprint';
import { Slug, Text } from './text';

const quizSource = {
  banks: z.array(Slug).default([]),
  tags: z.array(Slug).default([]),
  items: z.number().int().min(1),
};

const everyStep = {
  id: Slug,
  title: Text,
  /** The branches it is on; absent: on every one. */
  branches: z.array(Slug).min(1).optional(),
  /** Steps that must be done before; absent: the one before it on the path. */
  needs: z.array(Slug).optional(),
};

const Step = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('handbook'),
    ...everyStep,
    pages: z.array(Slug).min(1).max(12),
  }),
  z.strictObject({
    kind: z.literal('quiz'),
    ...everyStep,
    ...quizSource,
    pass: z.number().min(0).max(1),
  }),
  z.strictObject({
    kind: z.literal('call'),
    ...everyStep,
    case: z.string(),
    mode: z.enum(['coached', 'practice']),
    pass: z.number().min(0).max(100),
  }),
  z.strictObject({
    kind: z.literal('exam'),
    ...everyStep,
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
    /** Hours after a failed sitting before the next one, which is a new form. */
    wait_hours: z.number().int().min(0).max(720).default(24),
  }),
]);
export type TrackStep = z.infer<typeof Step>;

const PlacementPart = z.strictObject({
  title: Text,
  /** The handbook and quiz steps that are skipped when it is passed. */
  proves: z.array(Slug).min(1),
  ...quizSource,
  pass: z.number().min(0.5).max(1),
});
export type PlacementPart = z.infer<typeof PlacementPart>;

/** `scenarios/tracks/<id>.yaml`: ordered steps, perhaps branching by job, and the certificate at the end. */
export const Track = z.strictObject({
  format: z.literal(1),
  version: z.number().int().min(1),
  id: Slug,
  title: Text,
  about: Text,
  for_role: Text,
  /** The jobs the path divides into; who enrols chooses one. */
  branches: z
    .array(z.strictObject({ id: Slug, title: Text, certificate: Text.optional() }))
    .min(2)
    .optional(),
  /** A test at the beginning that spares what one knows; nobody has to take it. */
  placement: z
    .strictObject({ minutes: z.number().int().min(1), parts: z.array(PlacementPart).min(1) })
    .optional(),
  steps: z.array(Step).min(1),
  certificate: z.strictObject({
    title: Text,
    valid_days: z.number().int().min(1),
    /** `trainer`: when every step is passed, a trainer of the person's team signs before it is issued. */
    sign_off: z.enum(['none', 'trainer']).default('none'),
  }),
});
export type Track = z.infer<typeof Track>;
