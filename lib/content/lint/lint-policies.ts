import type { DataFile } from '../data-file';
import { findPolicy } from '../find-policy';
import type { LoadedContent } from '../load-content';
import type { Problem } from '../problem';

/** Policies that the scorer, the preparation or the wrap-up form read by their id. */
const READ_BY_THE_ENGINE = new Set(['call-windows', 'patient-classes', 'wrap-up']);

/**
 * Policies are data that something uses: every policy is read by the engine, sets the date of an ending, stands behind a rule or
 * answers a question; every reference leads to a policy and a row of it; a question on a policy of the curriculum
 * cites the file that holds it; and no policy of the curriculum is left to questions alone.
 */
export function lintPolicies({ content, files }: LoadedContent): Problem[] {
  const { policies } = content;
  const problems: Problem[] = [];
  const report = (file: DataFile | undefined, path: readonly PropertyKey[], message: string) =>
    problems.push({
      file: file?.name ?? 'policies',
      ...(file?.at(path) ?? { line: 1, col: 1 }),
      message: `${path.map(String).join('.')}: ${message}`,
    });

  const holders = new Map<string, string[]>();
  for (const { id, covers } of policies.values())
    for (const entry of covers) holders.set(entry, [...(holders.get(entry) ?? []), id]);

  const used = new Set<string>(READ_BY_THE_ENGINE);
  for (const { case: one } of content.cases.values())
    for (const { next_contact: next } of one.endings)
      if (next?.policy) used.add(next.policy.split('/')[0] as string);
  for (const rule of content.rules)
    for (const entry of rule.covers) for (const id of holders.get(entry) ?? []) used.add(id);

  for (const { id: bank, items } of content.quizBanks.values()) {
    const file = files.get(`quizzes/${bank}.yaml`);
    for (const [i, itemId] of items.entries()) {
      const item = content.quizItems.get(itemId);
      if (!item) continue;
      const cited = new Set<string>();
      for (const ref of item.policy ?? []) {
        const found = findPolicy(policies, ref);
        if (found.ok) cited.add(found.policy.id);
        else report(file, ['items', i, 'policy'], found.message);
      }
      for (const id of cited) used.add(id);
      for (const entry of item.covers.filter((one) => one.startsWith('po-'))) {
        const holding = holders.get(entry) ?? [];
        if (holding.some((id) => cited.has(id))) continue;
        report(
          file,
          ['items', i, 'covers'],
          holding.length === 0
            ? `no policy holds \`${entry}\`: write it under scenarios/policies, a question is not enough`
            : `\`${entry}\` stands in the policy \`${holding.join('`, `')}\`: cite it, \`policy: ${holding[0]}\``,
        );
      }
    }
  }

  for (const { id } of policies.values())
    if (!used.has(id))
      report(
        files.get(`policies/${id}.yaml`),
        ['id'],
        `nothing uses the policy \`${id}\`: cite it in a question (\`policy: ${id}\`) or take an ending's next contact from it`,
      );
  for (const policy of policies.values())
    if ('rows' in policy)
      for (const [i, row] of policy.rows.entries())
        if (policy.rows.findIndex(({ id }) => id === row.id) !== i)
          report(
            files.get(`policies/${policy.id}.yaml`),
            ['rows', i, 'id'],
            `\`${row.id}\` is the name of another row`,
          );
  return problems;
}
