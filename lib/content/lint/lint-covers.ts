import { didYouMean } from '../did-you-mean';
import type { LoadedContent } from '../load-content';
import type { Problem } from '../problem';

/** Every id under `covers:` is one of the curriculum. */
export function lintCovers({ content, files }: LoadedContent): Problem[] {
  const known = new Set(content.curriculum.map((entry) => entry.id));
  if (known.size === 0) return [];
  const problems: Problem[] = [];
  for (const [id, names] of content.covers) {
    if (known.has(id)) continue;
    const guess = didYouMean(id, known);
    for (const name of names) {
      const line =
        (files
          .get(name)
          ?.text.split('\n')
          .findIndex((text) => !text.startsWith('#') && text.includes(id)) ?? 0) + 1;
      problems.push({
        file: name,
        line: Math.max(1, line),
        col: 1,
        message: `covers: the curriculum has no \`${id}\`${guess ? `, did you mean \`${guess}\`?` : ''}`,
      });
    }
  }
  return problems;
}
