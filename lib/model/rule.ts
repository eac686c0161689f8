import { z } from 'zod';
import { Channel, Direction } from './case';
import { Dimension } from './dimension';
import { MoveId } from './move-id';
import { PatientAct } from './patient-act';
import { Slug, Text } from './text';

const moves = z.array(MoveId).min(1);
const phase = z.enum(['open', 'body', 'close', 'any']); // open: the first two agent turns; close: the last two

const ClockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** Kinds of rules are a closed registry (`lib/scoring/kinds`); each kind has its own parameters. */
const Check = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('move-present'), phase, any_of: moves }),
  /**
   * None of the moves; with `after` only right after such a line of the patient, with `words` only where one of them is
   * said. A rule about fault moves that names these is the closer one: it words the fault instead of the general rule.
   */
  z.strictObject({
    kind: z.literal('move-absent'),
    phase: phase.default('any'),
    none_of: moves,
    after: z.array(PatientAct).default([]),
    words: z.array(z.string()).default([]),
  }),
  /** Those of the moves that occur must first occur in this order; with `within_turn: false` any order does inside one turn. */
  z.strictObject({
    kind: z.literal('order'),
    moves: z.array(MoveId).min(2),
    within_turn: z.boolean().default(true),
  }),
  /** After a patient line with one of the acts, one of the moves must come within n agent turns (1 = the next) and none of `never`. An empty `with` only forbids. */
  z.strictObject({
    kind: z.literal('answers'),
    after: z.array(PatientAct).min(1),
    with: z.array(MoveId).default([]),
    within: z.number().int().min(1).max(6).default(1),
    never: z.array(MoveId).default([]),
  }),
  /**
   * A turn with one of `moves` also does one of `with` or says one of `words`, and none of `never`. Up to `before` agent
   * turns ahead of it and `behind` after it count as well. `after` narrows it to turns right after such a patient line.
   */
  z.strictObject({
    kind: z.literal('goes-with'),
    moves,
    after: z.array(PatientAct).default([]),
    with: z.array(MoveId).default([]),
    words: z.array(z.string()).default([]),
    never: z.array(MoveId).default([]),
    before: z.number().int().min(0).max(30).default(0),
    behind: z.number().int().min(0).max(30).default(0),
  }),
  /** One of the moves in at most so many turns of the call. */
  z.strictObject({ kind: z.literal('at-most'), moves, most: z.number().int().min(1) }),
  z.strictObject({ kind: z.literal('rings'), most: z.number().int().min(1) }), // inbound: picked up within so many rings, else an apology in the first turn
  z.strictObject({
    kind: z.literal('hold'),
    announced: z.boolean(),
    most_seconds: z.number().int().min(1),
    thanked: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('silence'), most_seconds: z.number().int().min(1) }),
  z.strictObject({ kind: z.literal('interrupt') }),
  z.strictObject({ kind: z.literal('hang-up-order') }), // the patient hangs up first; never in the middle
  z.strictObject({
    kind: z.literal('wording'),
    what: z.enum(['polite-you', 'banned', 'length', 'questions', 'repeated']),
    banned: z.array(z.string()).default([]),
    most: z.number().int().optional(),
  }),
  z.strictObject({
    kind: z.literal('prepare'),
    field: z.enum(['identity', 'goal', 'time']),
    /** time: only a wrong time within one of these spans of the day, `[from, to]`. */
    between: z.array(z.tuple([ClockTime, ClockTime])).optional(),
  }),
  z.strictObject({
    kind: z.literal('wrap-up'),
    field: z.enum([
      'class',
      'next-contact',
      'notes-length',
      'notes-facts',
      'notes-words',
      'notes-next',
    ]),
    least: z.number().int().optional(),
    banned: z.array(z.string()).default([]), // notes-words: these instead of the insults
  }),
  /** Not judged in calls: posture, dress, equipment, the work around the call. A handbook page and quiz items teach it. */
  z.strictObject({ kind: z.literal('handbook') }),
]);
export type RuleCheck = z.infer<typeof Check>;

/** `scenarios/rules/*.yaml` holds a list of these. */
export const Rule = z.strictObject({
  id: Slug,
  title: Text,
  covers: z.array(z.string()).default([]),
  dimension: Dimension,
  severity: z.enum(['minor', 'major', 'critical']),
  /** Points off the dimension (0..100 scale) for one breach; a repeated breach costs `again` of it, up to `at_most` in all. */
  points: z.number().min(0).max(100),
  again: z.number().min(0).max(1).default(0.5),
  at_most: z.number().min(0).max(100).optional(),
  when: z
    .strictObject({
      channel: z.array(Channel).optional(),
      direction: z.array(Direction).optional(),
      acts: z.array(PatientAct).optional(), // only where the patient did one of these
      without_acts: z.array(PatientAct).optional(), // not where the patient did one of these
      without_situations: z.array(Slug).optional(), // not in these situations of a case or transcript
      moves: z.array(MoveId).optional(), // only where the agent did one of these
      min_agent_turns: z.number().int().optional(), // not for calls cut short
    })
    .default({}),
  check: Check,
  /** Says nothing about a turn that holds a fault: the fault is charged already. */
  spares_faults: z.boolean().default(false),
  /** What the debrief says on a breach, to the trainee, kindly and plainly. */
  says: Text,
  why: Text, // the reason behind the rule
  better: Text.optional(), // wording to use instead
  good: Text.optional(), // an example that keeps it
  bad: Text.optional(), // an example that breaks it
  source: Text, // where the duty comes from, in plain words
});
export type Rule = z.infer<typeof Rule>;

/** `scenarios/rules/<topic>.yaml` */
export const RuleFile = z.strictObject({ format: z.literal(1), rules: z.array(Rule).min(1) });
