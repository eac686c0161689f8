import type { Dimension } from './dimension';
import type { MoveId } from './move-id';
import type { PolicyTopic } from './policy';
import type { PolicyRow } from './policy-rows';
import type { Text } from './text';

/**
 * A page of the handbook is about a rule of the scorer, a step of the recommended script (`step-` and the move) or a policy of the
 * clinic (`policy-` and its id).
 */
export type HandbookKind = 'rule' | 'step' | 'policy';

/** A page as the list shows it. */
export interface HandbookEntry {
  id: string;
  kind: HandbookKind;
  title: Text;
  /** One sentence: why it matters. */
  summary: Text;
  /** The dimension a rule or step counts for; null for policies, which have a topic instead. */
  dimension: Dimension | null;
  topic: PolicyTopic | null;
  severity: 'minor' | 'major' | 'critical' | null;
}

/** A wording from the content, and where it comes from when that is a case. */
export interface HandbookWording {
  text: Text;
  why: Text | null;
}

export interface HandbookPage extends HandbookEntry {
  /** The moves it asks for or forbids. */
  moves: readonly MoveId[];
  /** The table of a policy; empty for other pages. */
  rows: readonly PolicyRow[];
  note: Text | null;
  needsClinicalReview: boolean;
  /** What the debrief says when it was not kept; null for steps. */
  says: Text | null;
  good: HandbookWording[];
  bad: HandbookWording[];
  better: Text | null;
  source: Text | null;
  /** Points a first breach takes off its dimension; null for steps. */
  points: number | null;
  /** Cases that practise it, easiest first. */
  cases: { id: string; title: Text; level: number }[];
  /** Questions about it, without their answers. */
  questions: { id: string; asks: Text; bankId: string }[];
  related: HandbookEntry[];
}
