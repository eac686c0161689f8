import type { Detect } from '@/lib/call/play/run-play';
import type { LoadedContent } from '../load-content';
import type { Problem } from '../problem';
import { repliesInContext } from '../replies-in-context';
import { replyDisagreement } from './reply-disagreement';

/** In at most so many places of one file may the best reply be the longest one offered. */
export const BEST_LONGEST_AT_MOST = 0.5;

/**
 * Offered replies: the moves of their authors agree with those the language model hears when they are typed (a critical fault on one
 * side only is always an error; otherwise at least half of the moves must be shared), and length does not give the best one away.
 */
export function lintReplies({ content, files }: LoadedContent, detect: Detect): Problem[] {
  const problems: Problem[] = [];
  const at = (file: string, ...path: (string | number)[]) => ({
    file,
    ...(files.get(file)?.at(['replies', ...path]) ?? { line: 1, col: 1 }),
  });
  const byFile = new Map<string, Map<string, { length: number; best: boolean }[]>>();
  for (const { file, place, index, prev, text, reply } of repliesInContext(content)) {
    const wrong = replyDisagreement(
      reply.does,
      detect({ prev, text }).moves.map((m) => m.id),
    );
    if (wrong)
      problems.push({ ...at(file, place, index), message: `replies.${place}.${index}: ${wrong}` });
    const places = byFile.get(file) ?? new Map();
    byFile.set(file, places);
    places.set(place, [
      ...(places.get(place) ?? []),
      { length: reply.text.zh.length, best: reply.tier === 'best' },
    ]);
  }
  for (const [file, places] of byFile) {
    const longest = [...places.values()].filter(isBestLongest).length;
    if (places.size >= 4 && longest / places.size > BEST_LONGEST_AT_MOST)
      problems.push({
        ...at(file),
        message: `replies: the best reply is the longest in ${longest} of ${places.size} places (at most ${BEST_LONGEST_AT_MOST * 100} %): give the others as many words, or the best one fewer`,
      });
  }
  return problems;
}

function isBestLongest(replies: readonly { length: number; best: boolean }[]): boolean {
  const most = Math.max(...replies.map((r) => r.length));
  const longest = replies.filter((r) => r.length === most);
  return longest.length === 1 && longest[0]?.best === true;
}
