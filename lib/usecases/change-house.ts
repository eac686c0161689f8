import { decide } from '@/lib/access/decide';
import type { House, HouseSettings } from '@/lib/model/house';
import type { ActingPerson } from './ports';
import type { TrainingDeps } from './training-deps';

const MOST_CHARACTERS = 100;

/**
 * Sets the clinic's facts for calls that begin from now on; running ones keep theirs. Every field must be filled, at most
 * 100 characters, without braces (they would be read as variables).
 */
export async function changeHouse(
  deps: TrainingDeps,
  actor: ActingPerson,
  house: HouseSettings,
): Promise<
  | { ok: true; house: HouseSettings }
  | { ok: false; code: 'denied' | 'empty' | 'too-long' | 'braces' }
> {
  if (decide(actor.role, 'house.change', 'none') === 'deny') return { ok: false, code: 'denied' };
  const tidy = { zh: trimmed(house.zh), en: trimmed(house.en) };
  const values = [...Object.values(tidy.zh), ...Object.values(tidy.en)];
  if (values.some((value) => value === '')) return { ok: false, code: 'empty' };
  if (values.some((value) => value.length > MOST_CHARACTERS))
    return { ok: false, code: 'too-long' };
  if (values.some((value) => /[{}]/.test(value))) return { ok: false, code: 'braces' };
  await deps.house.write(tidy, actor.userId, deps.clock.now());
  return { ok: true, house: tidy };
}

const trimmed = ({ clinic, agent, address, hours }: House): House => ({
  clinic: clinic.trim(),
  agent: agent.trim(),
  address: address.trim(),
  hours: hours.trim(),
});
