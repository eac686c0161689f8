import type { Rule } from '@/lib/model/rule';
import type { LoadedContent } from '../load-content';
import type { Problem } from '../problem';

/** Ids of the rules that the plays of all cases kept and broke. */
export interface RulesFired {
  readonly kept: Set<string>;
  readonly broken: Set<string>;
}

/** Every rule that calls are judged by is seen kept in some play and broken in another, and no two rules share an id. */
export function lintRules({ content, files }: LoadedContent, fired: RulesFired): Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const [name, file] of files) {
    if (!name.startsWith('rules/')) continue;
    const listed = (file.data as { rules?: unknown } | null)?.rules;
    if (!Array.isArray(listed)) continue;
    listed.forEach((one: { id?: unknown } | null, i) => {
      const rule = content.rules.find(({ id }) => id === one?.id);
      if (!rule) return; // refused by the schema
      const report = (message: string) =>
        problems.push({
          file: name,
          ...file.at(['rules', i, 'id']),
          message: `rules.${i}.id: ${message}`,
        });
      if (seen.has(rule.id)) report(`there are two rules \`${rule.id}\``);
      seen.add(rule.id);
      const lacking = missing(rule, fired);
      if (lacking)
        report(
          `no play ${lacking} \`${rule.id}\`: let one do so (npm run play -- CASE --picks … --record NAME), or make it a rule of kind \`handbook\``,
        );
    });
  }
  return problems;
}

function missing({ id, check }: Rule, { kept, broken }: RulesFired): string | null {
  if (check.kind === 'handbook') return null;
  if (!kept.has(id) && !broken.has(id)) return 'keeps or breaks';
  if (!kept.has(id)) return 'keeps';
  return broken.has(id) ? null : 'breaks';
}
