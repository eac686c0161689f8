import { decide } from '@/lib/access/decide';
import type { ActingPerson } from './ports';
import type { Badges } from './ports/badges';
import type { TrainingDeps } from './training-deps';

/**
 * Takes a key out that has leaked: no credential that it signed verifies any more, the true ones neither; their holders
 * download them again. `not-retired`: a key that signs is changed first; also said of one that is not there.
 */
export async function withdrawSigningKey(
  deps: TrainingDeps & { badges: Badges },
  actor: ActingPerson,
  keyId: string,
): Promise<{ ok: true } | { ok: false; code: 'denied' | 'not-retired' }> {
  if (decide(actor.role, 'signing-key.rotate', 'none') === 'deny')
    return { ok: false, code: 'denied' };
  return (await deps.badges.withdrawKey(keyId)) ? { ok: true } : { ok: false, code: 'not-retired' };
}
