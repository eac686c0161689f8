import { findPolicy } from '../find-policy';
import type { LoadedContent } from '../load-content';
import type { Problem } from '../problem';

/** So many seconds of hold stand for "however long" in rules that judge something else about it. */
const NO_LIMIT = 3600;

/** The scorer's limits on the phone are those of the policy `phone-limits`, so that handbook, quizzes and debrief agree. */
export function lintLimits({ content, files }: LoadedContent): Problem[] {
  return content.rules.flatMap(({ id, check }): Problem[] => {
    const limit =
      check.kind === 'rings'
        ? check.most
        : check.kind === 'hold' || check.kind === 'silence'
          ? check.most_seconds
          : NO_LIMIT;
    if (limit >= NO_LIMIT) return [];
    const ref = `phone-limits/${check.kind}`;
    const found = findPolicy(content.policies, ref);
    if (found.ok && found.amount?.is === limit) return [];
    const file = [...files.values()].find(
      ({ name, text }) => name.startsWith('rules/') && text.includes(`id: ${id}\n`),
    );
    const says = found.ok ? `says ${found.amount?.is}` : 'is missing';
    return [
      {
        file: file?.name ?? 'rules',
        line: (file?.text.split('\n').findIndex((line) => line.endsWith(`id: ${id}`)) ?? 0) + 1,
        col: 1,
        message: `the rule \`${id}\` goes by ${limit}, the policy \`${ref}\` ${says}: make them agree`,
      },
    ];
  });
}
