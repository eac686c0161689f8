import { decide } from '@/lib/access/decide';
import type { HouseSettings } from '@/lib/model/house';
import type { ActingPerson } from './ports';
import type { TrainingDeps } from './training-deps';

/** The clinic's facts as they are set. */
export async function readHouse(
  deps: TrainingDeps,
  actor: ActingPerson,
): Promise<{ ok: true; house: HouseSettings } | { ok: false; code: 'denied' }> {
  if (decide(actor.role, 'house.change', 'none') === 'deny') return { ok: false, code: 'denied' };
  return { ok: true, house: await deps.house.read() };
}
