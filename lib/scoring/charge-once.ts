import type { Rule } from '@/lib/model/rule';
import type { Breach } from '@/lib/scoring/kinds/rule-kind';

export interface BrokenRule {
  readonly rule: Rule;
  readonly breaches: readonly Breach[];
}

/**
 * One thing is charged once. Where several rules find the same move amiss at the same turn, or the same step missing
 * before it, only the costliest keeps its breach; so with what a patient's line called for, within one dimension. Takes
 * the rules with their breaches, gives the same without the doubles; equal cost: the first of the files.
 */
export function chargeOnce(broken: readonly BrokenRule[]): BrokenRule[] {
  const owners = new Map<string, Rule>();
  for (const { rule, breaches } of broken) {
    for (const breach of breaches) {
      const key = keyOf(rule, breach);
      const owner = key === null ? undefined : owners.get(key);
      if (key !== null && (!owner || rule.points > owner.points)) owners.set(key, rule);
    }
  }
  return broken.map(({ rule, breaches }) => ({
    rule,
    breaches: breaches.filter((breach) => {
      const key = keyOf(rule, breach);
      return key === null || owners.get(key) === rule;
    }),
  }));
}

function keyOf(rule: Rule, { turn, about }: Breach): string | null {
  if (turn === null || about === undefined) return null;
  return about.startsWith('after ') ? `${turn} ${about} ${rule.dimension}` : `${turn} ${about}`;
}
