import type { Detect } from '@/lib/call/play/run-play';
import type { Reply } from '@/lib/model/reply';
import type { LoadedContent } from '../load-content';
import type { Problem } from '../problem';
import { replyDisagreement } from './reply-disagreement';

/** In at most so many places of one file may the best reply be the longest one offered. */
export const BEST_LONGEST_AT_MOST = 0.5;

/**
 * Offered replies: their authored moves agree with the language model (a critical fault on one side only is always an
 * error; otherwise at least half of the moves must be shared), and length does not give the best one away.
 */
export function lintReplies({ content, files }: LoadedContent, detect: Detect | null): Problem[] {
  const problems: Problem[] = [];
  const sources = [
    ...[...content.cases.values()].map((c) => ({
      file: `cases/${c.id}/case.yaml`,
      replies: c.case.replies,
    })),
    ...[...content.objections.values()].map((o) => ({
      file: `objections/${o.id}.yaml`,
      replies: o.replies as Record<string, Reply[]>,
    })),
  ];
  for (const { file, replies } of sources) {
    let places = 0;
    let longest = 0;
    for (const [place, list] of Object.entries(replies)) {
      const lengths = list.map((r) => r.text.zh.length);
      const best = Math.max(...list.map((r) => (r.tier === 'best' ? r.text.zh.length : 0)));
      places++;
      if (best === Math.max(...lengths) && lengths.filter((l) => l === best).length === 1)
        longest++;
      if (!detect) continue;
      list.forEach((reply, i) => {
        const message = replyDisagreement(
          reply.does,
          detect({ prev: null, text: reply.text.zh }).moves.map((m) => m.id),
        );
        if (message)
          problems.push({
            file,
            ...(files.get(file)?.at(['replies', place, i]) ?? { line: 1, col: 1 }),
            message: `replies.${place}.${i}: ${message}`,
          });
      });
    }
    if (places >= 4 && longest / places > BEST_LONGEST_AT_MOST) {
      problems.push({
        file,
        ...(files.get(file)?.at(['replies']) ?? { line: 1, col: 1 }),
        message: `replies: the best reply is the longest in ${longest} of ${places} places (at most ${BEST_LONGEST_AT_MOST * 100} %): give the others as many words, or the best one fewer`,
      });
    }
  }
  return problems;
}
