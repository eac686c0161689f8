import { agentsAfter, hasAny, spanOf } from '@/lib/scoring/call-reading';
import type { Breach, RuleKind } from '@/lib/scoring/kinds/rule-kind';

/**
 * After a patient line with one of the acts, one of the moves must come within n agent turns, and none of `never` may.
 * An empty `with` asks for nothing and only forbids.
 * A line that nobody could answer any more (the call ended) is no breach, and what was answered once is not owed again
 * when the patient comes back to it; `never` holds each time.
 */
export const answers: RuleKind<'answers'> = (check, reading) => {
  const breaches: Breach[] = [];
  let answered = false;
  for (const patient of reading.patients) {
    const act = check.after.find((one) => patient.acts.has(one));
    if (!act) continue;
    const due = agentsAfter(reading, patient.index, check.within);
    const first = due[0];
    if (!first) continue;
    const wrong = due.find((agent) => hasAny(agent.moves, check.never));
    if (wrong)
      breaches.push({
        turn: wrong.index,
        span: spanOf(wrong, check.never),
        about: check.never.find((move) => wrong.moves.has(move)),
      });
    else if (due.some((agent) => hasAny(agent.moves, check.with))) answered = true;
    else if (check.with.length > 0 && !answered)
      breaches.push({ turn: first.index, span: null, about: `after ${act}` });
  }
  return breaches.filter((b, i) => breaches.findIndex((other) => other.turn === b.turn) === i);
};
