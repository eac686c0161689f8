import { decide } from '@/lib/access/decide';
import type { ActingPerson } from './ports';
import type { Signatures } from './ports/signatures';
import { signedToken } from './signed-token';
import type { TrainingDeps } from './training-deps';

/** The token of the actor's own calendar; null while it is turned off. */
export async function readCalendarFeed(
  deps: Pick<TrainingDeps, 'calendarFeeds'> & { signatures: Signatures },
  actor: ActingPerson,
): Promise<{ ok: true; token: string | null } | { ok: false; code: 'denied' }> {
  if (decide(actor.role, 'calendar.change', 'own') === 'deny') return { ok: false, code: 'denied' };
  const feedId = (await deps.calendarFeeds.of(actor.userId))?.feedId;
  return { ok: true, token: feedId ? signedToken(deps.signatures, 'calendar', feedId) : null };
}
