import { decide } from '@/lib/access/decide';
import type { ActingPerson } from './ports';
import type { Badges } from './ports/badges';
import type { TrainingDeps } from './training-deps';

/** A new key signs from now on. What older keys signed goes on verifying; their private halves are destroyed. */
export async function rotateSigningKey(
  deps: TrainingDeps & { badges: Badges },
  actor: ActingPerson,
): Promise<{ ok: true; keyId: string } | { ok: false; code: 'denied' }> {
  if (decide(actor.role, 'signing-key.rotate', 'none') === 'deny')
    return { ok: false, code: 'denied' };
  return { ok: true, keyId: (await deps.badges.rotateKey()).id };
}
