import { decide } from '@/lib/access/decide';
import type { ActingPerson } from './ports';
import type { Badges } from './ports/badges';
import type { TrainingDeps } from './training-deps';

/** The keys that credentials are or were signed with, newest first; of each only its name and its dates (ms). */
export async function listSigningKeys(
  deps: TrainingDeps & { badges: Badges },
  actor: ActingPerson,
): Promise<
  | { ok: true; keys: { id: string; madeAt: number; retiredAt: number | null }[] }
  | { ok: false; code: 'denied' }
> {
  if (decide(actor.role, 'signing-key.rotate', 'none') === 'deny')
    return { ok: false, code: 'denied' };
  const keys = await deps.badges.keys();
  return {
    ok: true,
    keys: keys.map(({ id, madeAt, retiredAt }) => ({
      id,
      madeAt: madeAt.getTime(),
      retiredAt: retiredAt?.getTime() ?? null,
    })),
  };
}
