import type { Breach, RuleKind } from '@/lib/scoring/kinds/rule-kind';

/** A hold is announced before, not longer than allowed, and thanked for after; each of the three can be asked for. */
export const hold: RuleKind<'hold'> = (check, reading) => {
  const breaches: Breach[] = [];
  reading.agents.forEach((agent, i) => {
    const held = agent.turn.heldMs;
    if (held === null) return;
    const before = reading.agents[i - 1];
    const unannounced = check.announced && !before?.moves.has('hold-request');
    const tooLong = held > check.most_seconds * 1000;
    const unthanked =
      check.thanked && !agent.moves.has('hold-thanks') && !/久等|等候|等我/u.test(agent.turn.text);
    if (unannounced || tooLong || unthanked) {
      breaches.push({ turn: agent.index, span: null, quote: String(Math.round(held / 1000)) });
    }
  });
  return breaches;
};
