import type { Case } from '@/lib/model/case';
import type { CallLog, Reaction } from '@/lib/model/log';
import type { AgentTurn, PatientTurn, ScoredCall } from '@/lib/model/scored-call';

const FIRST_PLACE = 'opening/hello';

/**
 * Makes the log of a simulated call ready for scoring. Takes the log and the case it was played with; silence, holds
 * and hints are put on the agent turn that follows them. A log of a call that is still running gives what there is.
 */
export function fromLog(log: CallLog, played: Case): ScoredCall {
  const call: ScoredCall = {
    caseId: log.pins.caseId,
    channel: played.channel,
    direction: played.direction,
    department: played.department,
    situation: played.situation,
    turns: [],
    endedBy: null,
    walkedAway: false,
    ending: null,
    preparation: null,
    wrapUp: null,
  };
  const pending = {
    silenceMs: 0,
    heldMs: null as number | null,
    hints: 0,
    rings: undefined as number | undefined,
  };
  let place = FIRST_PLACE;
  for (const { action, reaction } of log.entries) {
    switch (action.type) {
      case 'prepare':
        call.preparation = action.preparation;
        break;
      case 'begin':
        if (played.direction === 'inbound') pending.rings = action.rings;
        break;
      case 'say':
        call.turns.push(agentTurn(action, pending, place));
        Object.assign(pending, { silenceMs: 0, heldMs: null, hints: 0, rings: undefined });
        break;
      case 'silence':
        pending.silenceMs += action.ms;
        break;
      case 'resume':
        pending.heldMs = (pending.heldMs ?? 0) + action.ms;
        break;
      case 'hint':
        pending.hints += 1;
        break;
      case 'wrap-up':
        call.wrapUp = action.wrapUp;
        break;
      case 'hold':
      case 'hang-up':
      case 'time-up':
        break;
    }
    if (!reaction) continue;
    place = reaction.place;
    addReaction(call, reaction);
    // the time was up: nobody hung up, and it came to no end that could be judged
    if (action.type === 'time-up') Object.assign(call, { endedBy: null, ending: null });
  }
  return call;
}

function agentTurn(
  said: { text: string; moves: AgentTurn['moves']; interrupts: boolean; gapMs: number },
  pending: Pick<AgentTurn, 'silenceMs' | 'heldMs' | 'hints' | 'rings'>,
  place: string,
): AgentTurn {
  const { text, moves, interrupts, gapMs } = said;
  return { speaker: 'agent', text, moves, interrupts, gapMs, ...pending, place };
}

function addReaction(call: ScoredCall, reaction: Reaction): void {
  if (reaction.ended) {
    call.endedBy = reaction.ended === 'agent' ? 'agent' : 'patient';
    call.walkedAway = reaction.ended === 'walked-away';
  }
  if (reaction.ending) call.ending = reaction.ending;
  const { acts, mood, levels, raised, settled, hardened, facts } = reaction;
  if (reaction.says.length > 0) {
    const text = reaction.says.map((line) => line.text.zh).join('');
    call.turns.push({
      speaker: 'patient',
      text,
      acts: [...acts],
      mood,
      levels,
      raised: [...raised],
      settled: [...settled],
      hardened: [...hardened],
      facts: [...facts],
    });
    return;
  }
  // Nothing was said, yet something may have changed: it belongs to the patient's last line.
  const last = call.turns.findLast((turn): turn is PatientTurn => turn.speaker === 'patient');
  if (!last) return;
  last.raised.push(...raised);
  last.settled.push(...settled);
  last.hardened.push(...hardened);
  last.facts.push(...facts);
}
