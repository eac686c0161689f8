import type { Badges } from './ports/badges';
import type { TrainingDeps } from './training-deps';

/**
 * A public status list, signed: whose bit is set is revoked. Expiry is not in it: a credential says itself until when it is
 * valid. `not-found` for a list in which no certificate has a place.
 */
export async function publishStatusList(
  deps: Pick<TrainingDeps, 'certificates'> & { badges: Badges },
  list: number,
): Promise<{ ok: true; jwt: string } | { ok: false; code: 'not-found' }> {
  const revoked = await deps.certificates.revokedPlaces(list);
  if (!revoked) return { ok: false, code: 'not-found' };
  return { ok: true, jwt: await deps.badges.statusList(list, revoked) };
}
