import type { RuleCheck } from '@/lib/model/rule';
import { type CallReading, hasAny, inPhase } from '@/lib/scoring/call-reading';
import type { Rubric } from '@/lib/scoring/rubric';

/**
 * Whether a call puts a check to the test at all, so that no breach means that it was kept. A call without a hold keeps
 * no rule about holds; a call in which nobody hesitated keeps none about hesitation.
 */
export function givesOccasion(check: RuleCheck, reading: CallReading, rubric: Rubric): boolean {
  const { agents, patients, call } = reading;
  const follows = (acts: readonly string[]) =>
    agents.some(({ before }) => acts.some((act) => before?.turn.acts.some((own) => own === act)));
  switch (check.kind) {
    case 'move-present':
      return agents.some((agent) => inPhase(reading, agent, check.phase));
    case 'move-absent':
      return check.after.length > 0 ? follows(check.after) : agents.length > 0;
    case 'order':
      return check.moves.filter((move) => reading.moves.has(move)).length > 1;
    case 'answers':
      return patients.some(
        (patient) =>
          check.after.some((act) => patient.acts.has(act)) &&
          agents.some((agent) => agent.index > patient.index),
      );
    case 'goes-with':
    case 'at-most':
      return hasAny(reading.moves, check.moves);
    case 'rings':
      return call.direction === 'inbound' && agents[0]?.turn.rings !== undefined;
    case 'hold':
      return agents.some((agent) => agent.turn.heldMs !== null);
    case 'hang-up-order':
      return call.endedBy !== null && call.channel === 'phone';
    case 'prepare':
      return call.preparation !== null && rubric.case?.prepare !== undefined;
    case 'wrap-up':
      return (
        call.wrapUp !== null &&
        (check.field !== 'notes-facts' || patients.some((p) => p.turn.facts.length > 0))
      );
    case 'silence':
    case 'interrupt':
    case 'wording':
      return agents.length > 0;
    case 'handbook':
      return false;
  }
}
