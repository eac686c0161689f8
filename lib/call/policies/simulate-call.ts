import type { HouseSettings } from '@/lib/model/house';
import type { CallWindows, PatientClasses } from '@/lib/model/policy';
import type { Patient } from '@/lib/patient/patient';
import { applyAction } from '../apply-action';
import type { CallState } from '../call-state';
import { startCall } from '../start-call';
import { nextAction, type PolicyName } from './caller';
import { Chance } from './chance';
import { preparationOf, wrapUpOf } from './paperwork';

export interface SimulatedCall {
  state: CallState;
  /** Ids of the transitions taken, with repeats. */
  took: string[];
  /** The call did not come to its end within the most actions: a dead end. */
  deadEnd: boolean;
}

const MOST_ACTIONS = 120;

/** One whole call of a simulated agent: preparation, call, wrap-up. The same seed gives the same call. */
export function simulateCall(
  policy: PolicyName,
  patient: Patient,
  house: HouseSettings,
  policies: { windows: CallWindows | null; classes: PatientClasses | null },
  seed: number,
  visit?: (state: CallState) => void,
): SimulatedCall {
  const chance = new Chance(seed ^ 0x5bd1e995);
  let state = startCall(patient, seed);
  visit?.(state);
  const took: string[] = [];
  let at = 0;
  const take = (action: Parameters<typeof applyAction>[2]): boolean => {
    at += 1_000 + chance.whole(3_000);
    const applied = applyAction(patient, state, action, at);
    if (!applied.ok) return false;
    state = applied.state;
    took.push(...applied.took);
    visit?.(state);
    return true;
  };
  const preparation = preparationOf(policy, patient.script.case, policies.windows, chance);
  if (preparation) take({ type: 'prepare', preparation });
  for (let i = 0; i < MOST_ACTIONS && state.phase !== 'wrap-up'; i++)
    take(nextAction(policy, patient, house, state, seed, chance));
  const deadEnd = state.phase !== 'wrap-up' || state.snapshot.context.ending === null;
  if (state.phase === 'wrap-up')
    take({
      type: 'wrap-up',
      wrapUp: wrapUpOf(policy, patient.script, state, policies.classes, chance),
    });
  return { state, took, deadEnd };
}
