import type { AgentAction } from '@/lib/model/action';
import type { HouseSettings } from '@/lib/model/house';
import type { MoveId } from '@/lib/model/move-id';
import type { Patient } from '@/lib/patient/patient';
import type { CallState } from '../call-state';
import type { OfferedReply } from '../offered-replies';
import { offeredReplies } from '../offered-replies';
import { replyAction } from '../reply-action';
import type { Chance } from './chance';

/** How a simulated agent behaves. See the contract of `simulate`. */
export const POLICIES = ['expert', 'average', 'novice', 'pushy', 'rude'] as const;
export type PolicyName = (typeof POLICIES)[number];

const PUSHY: readonly MoveId[] = [
  'pressure',
  'scare',
  'overpromise',
  'guarantee-cure',
  'quote-fixed-price',
];
const RUDE: readonly MoveId[] = ['rude', 'blame', 'brush-off', 'disparage'];

type Habit<T> = Readonly<Record<PolicyName, T>>;
/** Where nothing is offered, the call is hung up or waited out. */
const HANGS_UP: Habit<number> = { expert: 0, average: 0.15, novice: 0.5, pushy: 0.4, rude: 1 };
const INTERRUPTS: Habit<number> = { expert: 0, average: 0.02, novice: 0.04, pushy: 0.2, rude: 0.5 };
const SLIPS: Habit<readonly [silence: number, hold: number, hangUp: number]> = {
  expert: [0, 0, 0],
  average: [0.02, 0.01, 0],
  novice: [0.03, 0.02, 0.01],
  pushy: [0.01, 0.01, 0],
  rude: [0.04, 0.06, 0.06],
};

/** What the agent of this policy does next while the call is on; the caller handles preparing and wrapping up. */
export function nextAction(
  policy: PolicyName,
  patient: Patient,
  house: HouseSettings,
  state: CallState,
  seed: number,
  chance: Chance,
): AgentAction {
  if (state.phase === 'ready')
    return {
      type: 'begin',
      rings:
        patient.script.case.direction === 'inbound' && patient.script.case.channel === 'phone'
          ? ringsOf(policy, chance)
          : 0,
    };
  if (state.phase === 'on-hold')
    return { type: 'resume', ms: policy === 'expert' ? 10_000 : chance.whole(90_000) };
  const slip = slipOf(policy, chance);
  if (slip) return slip;
  const offered = offeredReplies(patient, state, seed);
  if (offered.length === 0) {
    return chance.happens(HANGS_UP[policy]) ? { type: 'hang-up' } : { type: 'silence', ms: 2_500 };
  }
  const interrupts = chance.happens(INTERRUPTS[policy]);
  return replyAction(patient, house, choose(policy, offered, chance), {
    interrupts,
    gapMs: policy === 'expert' ? 900 : 300 + chance.whole(5_000),
  });
}

function choose(
  policy: PolicyName,
  offered: readonly OfferedReply[],
  chance: Chance,
): OfferedReply {
  switch (policy) {
    case 'expert':
      return ofTier('best', offered)[0] ?? anyOf(ofTier('fair', offered), offered, chance);
    case 'average': {
      const draw = chance.number();
      const tier = draw < 0.6 ? 'best' : draw < 0.9 ? 'fair' : 'fault';
      return anyOf(ofTier(tier, offered), offered, chance);
    }
    case 'pushy':
      return anyOf(preferring(PUSHY, offered), offered, chance);
    case 'rude':
      return anyOf(preferring(RUDE, offered), offered, chance);
    default:
      return anyOf(offered, offered, chance);
  }
}

const ofTier = (name: OfferedReply['reply']['tier'], offered: readonly OfferedReply[]) =>
  offered.filter((o) => o.reply.tier === name);

/** One of the list; one of all that is offered when the list is empty. */
function anyOf(
  list: readonly OfferedReply[],
  offered: readonly OfferedReply[],
  chance: Chance,
): OfferedReply {
  const from = list.length > 0 ? list : offered;
  return from[chance.whole(from.length)] as OfferedReply;
}

/** The replies that do what is wanted, else the faults. */
function preferring(
  wanted: readonly MoveId[],
  offered: readonly OfferedReply[],
): readonly OfferedReply[] {
  const liked = offered.filter((o) => o.reply.does.some((move) => wanted.includes(move)));
  return liked.length > 0 ? liked : ofTier('fault', offered);
}

function ringsOf(policy: PolicyName, chance: Chance): number {
  return {
    expert: 2,
    average: 1 + chance.whole(4),
    novice: chance.whole(9),
    pushy: 1 + chance.whole(5),
    rude: 4 + chance.whole(6),
  }[policy];
}

/** Timing slips: silence, hold without a word, hanging up in the middle. */
function slipOf(policy: PolicyName, chance: Chance): AgentAction | null {
  const [silence, hold, hangUp] = SLIPS[policy];
  const draw = chance.number();
  if (draw < silence) return { type: 'silence', ms: 4_000 + chance.whole(12_000) };
  if (draw < silence + hold) return { type: 'hold' };
  if (draw < silence + hold + hangUp) return { type: 'hang-up' };
  return null;
}
