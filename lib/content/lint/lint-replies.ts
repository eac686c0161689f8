import type { LoadedContent } from '../load-content';
import type { Problem } from '../problem';

/** In at most so many places of one file may the best reply be the longest one offered. */
export const BEST_LONGEST_AT_MOST = 0.5;

/**
 * Offered replies: length does not give the best one away. (Where the language model hears other moves in a reply than its author
 * says it makes is no error of the content: `npm run language:replies` lists those for a reader.)
 */
export function lintReplies({ content, files }: LoadedContent): Problem[] {
  const problems: Problem[] = [];
  const sources = [
    ...[...content.cases.values()].map((c) => ({
      file: `cases/${c.id}/case.yaml`,
      places: Object.values(c.case.replies),
    })),
    ...[...content.objections.values()].map((o) => ({
      file: `objections/${o.id}.yaml`,
      places: Object.values(o.replies),
    })),
  ];
  for (const { file, places } of sources) {
    const longest = places.filter((replies) => {
      const most = Math.max(...replies.map((r) => r.text.zh.length));
      const all = replies.filter((r) => r.text.zh.length === most);
      return all.length === 1 && all[0]?.tier === 'best';
    }).length;
    if (places.length >= 4 && longest / places.length > BEST_LONGEST_AT_MOST)
      problems.push({
        file,
        ...(files.get(file)?.at(['replies']) ?? { line: 1, col: 1 }),
        message: `replies: the best reply is the longest in ${longest} of ${places.length} places (at most ${BEST_LONGEST_AT_MOST * 100} %): give the others as many words, or the best one fewer`,
      });
  }
  return problems;
}
