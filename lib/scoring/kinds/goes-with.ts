import { hasAny, spanOf } from '@/lib/scoring/call-reading';
import type { Breach, RuleKind } from '@/lib/scoring/kinds/rule-kind';

/**
 * A turn with one of the moves also does or says what belongs to it, within the turns around it that count. Owed once: a
 * call that did it properly one time is not asked again. Not owed where the call ended before the turns that count came;
 * `never` holds each time.
 */
export const goesWith: RuleKind<'goes-with'> = (check, reading) => {
  if (!hasAny(reading.moves, check.moves)) return [];
  const { agents } = reading;
  const open: Breach[] = [];
  const wrong: Breach[] = [];
  let kept = false;
  for (const agent of agents) {
    if (!hasAny(agent.moves, check.moves)) continue;
    const act = check.after.find((one) => agent.before?.acts.has(one));
    if (check.after.length > 0 && !act) continue;
    const never = check.never.find((move) => agent.moves.has(move));
    if (never) wrong.push({ turn: agent.index, span: spanOf(agent, check.never), about: never });
    if (check.with.length === 0 && check.words.length === 0) continue;
    const near = agents.slice(
      Math.max(0, agent.order - check.before),
      agent.order + check.behind + 1,
    );
    const done = near.some(
      (one) =>
        hasAny(one.moves, check.with) || check.words.some((word) => one.turn.text.includes(word)),
    );
    if (done) kept = true;
    else if (check.behind === 0 || agent.order < agents.length - 1)
      open.push({
        turn: agent.index,
        span: spanOf(agent, check.moves),
        about: act ? `after ${act}` : check.moves.find((move) => agent.moves.has(move)),
      });
  }
  return [...wrong, ...(kept ? [] : open.slice(0, 1))]
    .filter((b, i, all) => all.findIndex((other) => other.turn === b.turn) === i)
    .sort((a, b) => (a.turn ?? 0) - (b.turn ?? 0));
};
