import type { Reply } from '@/lib/model/reply';
import type { Patient } from '@/lib/patient/patient';
import { placeOf } from '@/lib/patient/place-of';
import { random } from '@/lib/patient/random';
import type { CallState } from './call-state';

export interface OfferedReply {
  /** `PLACE#INDEX` into the place's replies; tells nothing of the tier because the shown order is drawn. */
  id: string;
  reply: Reply;
}

const MOST = 4;

/** Every reply of the place where the call stands; empty where nothing is to be said. */
export function repliesHere(patient: Patient, state: CallState): OfferedReply[] {
  if (state.phase !== 'connected') return [];
  const place = placeOf(state.snapshot.value);
  return (patient.script.replies.get(place) ?? []).map((reply, i) => ({
    id: `${place}#${i}`,
    reply,
  }));
}

/**
 * The replies offered at this moment: one best, one or two fair, one fault, of those that fit what was agreed, preferring
 * words not used in this call, in an order drawn from the attempt's seed and the last words said: a hint, a hold or a
 * silence leaves the list as it is, or what changed in it would give the fault away. Empty where nothing is
 * to be said.
 */
export function offeredReplies(patient: Patient, state: CallState, seed: number): OfferedReply[] {
  const all = repliesHere(patient, state);
  const { agreed } = state.snapshot.context;
  const fresh = (tier: Reply['tier']) => {
    const ofAnyAgreement = all.filter((o) => o.reply.tier === tier);
    const fitting = ofAnyAgreement.filter(
      ({ reply }) => !reply.agreed || (agreed !== null && reply.agreed.includes(agreed)),
    );
    const ofTier = fitting.length > 0 ? fitting : ofAnyAgreement;
    return [
      ...ofTier.filter((o) => !state.usedReplies.includes(o.id)),
      ...ofTier.filter((o) => state.usedReplies.includes(o.id)),
    ];
  };
  const turn = state.entries.findLast(
    ({ action }) => action.type === 'say' || action.type === 'begin',
  );
  let draw = (seed ^ Math.imul((turn?.seq ?? state.seq) + 1, 0x9e3779b1)) >>> 0;
  const [best, fair, fault] = [fresh('best'), fresh('fair'), fresh('fault')];
  // one temptation at a time, not always the same one
  const drawnFault = random(draw);
  draw = drawnFault.state;
  const unused = fault.filter((o) => !state.usedReplies.includes(o.id));
  const faults = unused.length > 0 ? unused : fault;
  const tempting = faults[Math.floor(drawnFault.value * faults.length)];
  const chosen = [...best.slice(0, 1), ...fair.slice(0, 2), ...(tempting ? [tempting] : [])].slice(
    0,
    MOST,
  );
  for (let i = chosen.length - 1; i > 0; i--) {
    const drawn = random(draw);
    draw = drawn.state;
    const j = Math.floor(drawn.value * (i + 1));
    [chosen[i], chosen[j]] = [chosen[j] as OfferedReply, chosen[i] as OfferedReply];
  }
  return chosen;
}
