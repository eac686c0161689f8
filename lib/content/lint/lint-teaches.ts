import type { LoadedCase } from '@/lib/model/content';
import { didYouMean } from '../did-you-mean';
import type { LoadedContent } from '../load-content';
import type { Problem } from '../problem';
import { taughtAt } from '../taught-at';

/**
 * A case teaches every situation it claims: with two or more under `covers`, `teaches` names for each the places or agenda
 * items where it is learnt; those exist, have a best reply of the case's own, and no two situations are taught
 * at exactly the same places.
 */
export function lintTeaches({ files }: LoadedContent, { id, case: one }: LoadedCase): Problem[] {
  const name = `cases/${id}/case.yaml`;
  const problems: Problem[] = [];
  const report = (path: readonly PropertyKey[], message: string): void => {
    problems.push({
      file: name,
      ...(files.get(name)?.at(path) ?? { line: 1, col: 1 }),
      message: `${path.map(String).join('.')}: ${message}`,
    });
  };
  const situations = one.covers.filter((entry) => entry.startsWith('sc-'));
  const places = Object.keys(one.replies);
  const items = one.agenda.map((entry) => entry.as ?? entry.use);

  for (const [i, entry] of one.covers.entries())
    if (situations.length > 1 && situations.includes(entry) && !one.teaches[entry])
      report(
        ['covers', i],
        `nothing says where \`${entry}\` is taught: name its places or agenda items under \`teaches\`, or take it out`,
      );
  for (const [situation, named] of Object.entries(one.teaches)) {
    if (!situations.includes(situation)) {
      const guess = didYouMean(situation, situations);
      report(
        ['teaches', situation],
        `\`${situation}\` is not under \`covers\`${guess ? `, did you mean \`${guess}\`?` : ''}`,
      );
    }
    for (const [i, place] of named.entries()) {
      if (places.includes(place) || items.includes(place)) continue;
      const guess = didYouMean(place, [...items, ...places]);
      report(
        ['teaches', situation, i],
        `the case has no replies of its own at \`${place}\`${guess ? `, did you mean \`${guess}\`?` : ''}`,
      );
    }
  }
  const seen = new Map<string, string>();
  for (const situation of Object.keys(one.teaches)) {
    const key = taughtAt(one, situation).join(' ');
    const twin = seen.get(key);
    if (twin && key)
      report(
        ['teaches', situation],
        `is taught at exactly the places of \`${twin}\`: name what belongs to each`,
      );
    seen.set(key, situation);
  }
  return problems;
}
