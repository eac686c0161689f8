import type { RuleKind } from '@/lib/scoring/kinds/rule-kind';

/**
 * The patient hangs up first. Unknown enders and people at the desk are not judged, nor is an agent who ended the call
 * after the patient's goodbye to a wrong number or an abuser: there waiting serves nobody.
 */
export const hangUpOrder: RuleKind<'hang-up-order'> = (_check, reading) => {
  const { call } = reading;
  if (call.endedBy !== 'agent' || call.channel !== 'phone') return [];
  const last = reading.agents.at(-1);
  if (!last) return [{ turn: null, span: null }];
  const parted = last.moves.has('farewell');
  if (parted && (reading.acts.has('wrong-number') || reading.acts.has('abuses'))) return [];
  return [{ turn: last.index, span: null }];
};
