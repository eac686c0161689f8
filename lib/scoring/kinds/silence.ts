import type { RuleKind } from '@/lib/scoring/kinds/rule-kind';

/** The agent does not leave the patient in silence: neither a logged silence nor the gap before a reply may be longer. */
export const silence: RuleKind<'silence'> = (check, reading) =>
  reading.agents
    .filter((agent) => Math.max(agent.turn.silenceMs, agent.turn.gapMs) > check.most_seconds * 1000)
    .map((agent) => ({
      turn: agent.index,
      span: null,
      quote: String(Math.round(Math.max(agent.turn.silenceMs, agent.turn.gapMs) / 1000)),
    }));
