import type { MoveId } from '@/lib/model/move-id';
import type { PatientAct } from '@/lib/model/patient-act';
import type { RuleCheck } from '@/lib/model/rule';
import type { Text } from '@/lib/model/text';
import type { CallReading } from '@/lib/scoring/call-reading';
import type { Rubric } from '@/lib/scoring/rubric';

export type CheckOf<K extends RuleCheck['kind']> = Extract<RuleCheck, { kind: K }>;

/** One place where a rule was not kept. `turn` null = the call as a whole, its preparation or its wrap-up. */
export interface Breach {
  readonly turn: number | null;
  readonly span: readonly [number, number] | null;
  /** Words to put into `{quote}` of the message when they are not those of the span; a pair where the languages differ. */
  readonly quote?: string | Text;
  /** What it is about: the move done amiss, the step that was due first, or the act of the patient left open. */
  readonly about?: MoveId | `first ${MoveId}` | `after ${PatientAct}`;
}

/**
 * A rule kind: finds all breaches of one check in a call, in the order of turns. Pure; gives none where the check does
 * not apply (no such event, nothing known), never guesses.
 */
export type RuleKind<K extends RuleCheck['kind']> = (
  check: CheckOf<K>,
  reading: CallReading,
  rubric: Rubric,
) => Breach[];
