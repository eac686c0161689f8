import type { PersonRef } from '@/lib/model/person-view';
import type { HeatMapData } from '@/lib/model/team-view';
import type { Text } from '@/lib/model/text';
import { type CallFindings, weakRules } from './weak-rules';

/**
 * Rule × person: in how many of the looked-at calls each person broke each of the rules that cost this group most. Rules
 * costliest first, people in the order given.
 */
export function heatMap(
  people: readonly (PersonRef & { calls: readonly CallFindings[] })[],
  titleOf: (rule: string) => Text | null,
  most = 12,
): HeatMapData {
  const rules = weakRules(
    people.flatMap((person) => person.calls),
    titleOf,
    most,
  );
  return {
    people: people.map(({ id, name }) => ({ id, name })),
    rules: rules.map(({ rule, title, dimension }) => ({ rule, title, dimension })),
    counts: rules.map(({ rule }) =>
      people.map(
        ({ calls }) =>
          calls.filter(({ findings }) => findings.some((f) => f.rule === rule && f.points < 0))
            .length,
      ),
    ),
    calls: people.map(({ calls }) => calls.length),
  };
}
