import { z } from 'zod';
import { LinesByMood } from './lines';
import { MoveId } from './move-id';
import { PatientAct } from './patient-act';
import { Replies } from './reply';
import { Slug, Text } from './text';

/** The stages of the sub-chart of an agenda item. `settled` leaves it; walking away ends the call. */
export const STAGES = ['raised', 'acknowledged', 'explored', 'answered', 'hardened'] as const;
export const Stage = z.enum(STAGES);
export type Stage = z.infer<typeof Stage>;

/** `answered_by: [explain-price, [explain-value, offer-alternative]]`: all of the outer list, any one of an inner list. */
export const AllOfAnyOf = z
  .array(z.union([MoveId.transform((m) => [m]), z.array(MoveId).min(1)]))
  .min(1);

/** The words of an item; every slot per mood. */
export const ItemLines = z.strictObject({
  raised: LinesByMood, // brings it up
  acknowledged: LinesByMood, // was heard: goes on a little more openly
  explored: LinesByMood, // was asked: answers with what is behind it (a fact may be told with it)
  answered: LinesByMood, // got an answer: checks it with a last question or half agrees
  settled: LinesByMood, // lets it rest
  hardened: LinesByMood, // was treated badly or not heard: pushes back
  prompt: LinesByMood.optional(), // the reply did not help: instead of the general words for that
  returns: LinesByMood.optional(), // brings it up again at the decision when it was settled without being heard
});
export type ItemLines = z.infer<typeof ItemLines>;

/** `scenarios/objections/<id>.yaml`: a reusable small statechart of one objection, request, complaint or danger. */
export const Objection = z.strictObject({
  format: z.literal(1),
  id: Slug,
  kind: z
    .enum(['objection', 'request', 'complaint', 'third-party', 'wrong-number', 'abuse', 'danger'])
    .default('objection'),
  title: Text,
  behind: Text, // what is really behind it; shown in the handbook and as the coached hint
  covers: z.array(z.string()).default([]),
  acts: z.array(PatientAct).min(1), // what `raised` and `hardened` lines do
  /** Any one of these makes the patient feel heard. */
  heard_by: z
    .array(MoveId)
    .default([
      'empathize',
      'apologize-service',
      'paraphrase',
      'reassure',
      'respect-refusal',
      'praise',
    ]),
  /** Any one of these makes the patient say what is behind it. */
  explored_by: z
    .array(MoveId)
    .default(['ask-reason', 'ask-preference', 'ask-condition', 'ask-history']),
  answered_by: AllOfAnyOf,
  /** Besides every fault: moves that make it worse here. */
  worsened_by: z.array(MoveId).default([]),
  /** Which trait of the persona makes it harder: an item weighs 0.6 + 0.8 × trait. */
  weighs_with: z
    .enum(['price_sensitivity', 'anxiety', 'directness', 'talkativeness', 'none'])
    .default('none'),
  lines: ItemLines,
  replies: z.record(Stage, Replies),
  script: z.partialRecord(Stage, Text).default({}), // the recommended way, in words, for the debrief
});
export type Objection = z.infer<typeof Objection>;
