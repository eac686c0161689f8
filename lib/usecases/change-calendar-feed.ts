import { decide } from '@/lib/access/decide';
import type { Locale } from '@/lib/model/locale';
import type { ActingPerson } from './ports';
import type { Signatures } from './ports/signatures';
import { signedToken } from './signed-token';
import type { TrainingDeps } from './training-deps';

/**
 * Gives the actor's calendar a new address, none, or the one before it back; what it had stops at once. The calendar is in the
 * language that the actor reads at that moment.
 */
export async function changeCalendarFeed(
  deps: Pick<TrainingDeps, 'calendarFeeds' | 'clock' | 'dice'> & { signatures: Signatures },
  actor: ActingPerson,
  wish: { to: 'new' | 'off' | 'before'; locale: Locale },
): Promise<{ ok: true; token: string | null } | { ok: false; code: 'denied' }> {
  if (decide(actor.role, 'calendar.change', 'own') === 'deny') return { ok: false, code: 'denied' };
  const { userId: personId } = actor;
  const before = await deps.calendarFeeds.of(personId);
  const feedId = { new: deps.dice.id(), off: null, before: before?.beforeId ?? null }[wish.to];
  await deps.calendarFeeds.put({ personId, feedId, locale: wish.locale }, deps.clock.now());
  return { ok: true, token: feedId ? signedToken(deps.signatures, 'calendar', feedId) : null };
}
