import type { AgentAction } from '@/lib/model/action';
import type { Finding, Report } from '@/lib/model/report';
import type { CardId, ReviewGrade } from '@/lib/model/review';
import type { RuleCheck } from '@/lib/model/rule';
import { bearsOn } from '@/lib/training/bears-on';

/** The name under which short calls for a skill are kept where a call for a step of a track has its track. */
const REVIEW = 'review';

/** A short call for one skill: begun at the turn where it was lost. */
export interface MicroCall {
  skill: CardId;
  /** Index of the turn it begins at, as in the report. */
  turn: number;
}

/** What the attempt is kept as having been played for. */
export function microCallStep({ skill, turn }: MicroCall): { trackId: string; stepId: string } {
  return { trackId: REVIEW, stepId: `${turn}/${skill}` };
}

/** The short call that an attempt is; null for any other attempt. */
export function microCallOf(forStep: { trackId: string; stepId: string } | null): MicroCall | null {
  if (forStep?.trackId !== REVIEW) return null;
  const found = /^(\d+)\/(skill\/.+)$/.exec(forStep.stepId);
  return found ? { turn: Number(found[1]), skill: found[2] as CardId } : null;
}

/**
 * The turn of a call at which a skill was first lost, by its report; null when it was not lost, or only as something that
 * the call as a whole lacked.
 */
export function turnLost(report: Pick<Report, 'findings'>, skill: CardId): number | null {
  const turns = report.findings.flatMap((finding) =>
    isLoss(finding, skill) && finding.turn !== null ? [finding.turn] : [],
  );
  return turns.length > 0 ? Math.min(...turns) : null;
}

/**
 * Was the skill there this time? What came before the short call began does not count; `did` is what was done in it, and
 * `check` that of the skill's rule, if it is one. Null when nothing was done that bears on the skill: then it was neither
 * lost nor kept.
 */
export function microCallGrade(
  { skill, turn }: MicroCall,
  findings: readonly Pick<Finding, 'rule' | 'points' | 'severity' | 'turn'>[],
  did: readonly AgentAction[],
  check: RuleCheck | undefined,
): ReviewGrade | null {
  if (findings.some((finding) => isLoss(finding, skill) && (finding.turn ?? -1) >= turn)) return 1;
  return bearsOn(skill, check, did) ? 3 : null;
}

const isLoss = (
  { rule, points, severity }: Pick<Finding, 'rule' | 'points' | 'severity'>,
  skill: CardId,
): boolean => `skill/${rule}` === skill && severity !== 'praise' && points < 0;
