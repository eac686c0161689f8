import type { RuleKind } from '@/lib/scoring/kinds/rule-kind';

/** The patient is heard out. */
export const interrupt: RuleKind<'interrupt'> = (_check, reading) =>
  reading.agents
    .filter((agent) => agent.turn.interrupts)
    .map((agent) => ({ turn: agent.index, span: null }));
