import type { Dimension } from '@/lib/model/dimension';
import type { Finding } from '@/lib/model/report';
import type { WeakRule } from '@/lib/model/team-view';
import type { Text } from '@/lib/model/text';

/** The findings of one finished call. */
export interface CallFindings {
  caseId: string;
  findings: readonly Pick<Finding, 'rule' | 'dimension' | 'severity' | 'points' | 'message'>[];
}

/**
 * The rules that cost most points over some calls, costliest first; ties by id. `titleOf` gives a rule's title, else the
 * finding's own words serve. Praise is left out.
 */
export function weakRules(
  calls: readonly CallFindings[],
  titleOf: (rule: string) => Text | null,
  most = 5,
): WeakRule[] {
  const found = new Map<string, WeakRule & { byCase: Map<string, number> }>();
  for (const { caseId, findings } of calls)
    for (const finding of findings) {
      if (finding.severity === 'praise' || finding.points >= 0) continue;
      const entry = found.get(finding.rule) ?? begin(finding, titleOf(finding.rule), caseId);
      entry.times += 1;
      entry.points -= finding.points;
      entry.byCase.set(caseId, (entry.byCase.get(caseId) ?? 0) - finding.points);
      found.set(finding.rule, entry);
    }
  return [...found.values()]
    .sort((a, b) => b.points - a.points || (a.rule < b.rule ? -1 : 1))
    .slice(0, most)
    .map(({ byCase, ...rule }) => ({ ...rule, caseId: costliest(byCase) ?? rule.caseId }));
}

function begin(
  finding: { rule: string; dimension: Dimension; message: Text },
  title: Text | null,
  caseId: string,
): WeakRule & { byCase: Map<string, number> } {
  return {
    rule: finding.rule,
    title: title ?? finding.message,
    dimension: finding.dimension,
    times: 0,
    points: 0,
    caseId,
    byCase: new Map(),
  };
}

const costliest = (byCase: ReadonlyMap<string, number>): string | undefined =>
  [...byCase].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0];
