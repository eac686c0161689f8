import type { MoveId } from '@/lib/model/move-id';
import type { Rule } from '@/lib/model/rule';
import type { FindingDraft } from '@/lib/scoring/finding-draft';
import { ruleBook } from '@/lib/scoring/rule-book';

/**
 * A missed step of the script and a rule that asks for the same step are one thing to the trainee: the rule's words
 * stay, the step's finding goes, and the points of both are shown together when they count in the same dimension.
 */
export function mergeMissedSteps(
  missed: readonly FindingDraft[],
  ruled: readonly FindingDraft[],
  rules: readonly Rule[],
): FindingDraft[] {
  const { byId } = ruleBook(rules);
  const kept: FindingDraft[] = [];
  const extra = new Map<FindingDraft, number>();
  for (const step of missed) {
    const move = step.rule.slice('checkpoint/'.length);
    const twin = ruled.find((finding) => asksFor(byId.get(finding.rule), move));
    if (!twin) kept.push(step);
    else if (twin.dimension === step.dimension)
      extra.set(twin, (extra.get(twin) ?? 0) + step.points);
  }
  return [
    ...ruled.map((finding) => ({ ...finding, points: finding.points + (extra.get(finding) ?? 0) })),
    ...kept,
  ];
}

/** A rule that wants just this one move as an answer asks for it as well. */
function asksFor(rule: Rule | undefined, move: string): boolean {
  if (rule?.check.kind === 'answers')
    return rule.check.with.length === 1 && rule.check.with[0] === move;
  return rule?.check.kind === 'move-present' && rule.check.any_of.includes(move as MoveId);
}
