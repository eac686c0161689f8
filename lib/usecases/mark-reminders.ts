import { decide } from '@/lib/access/decide';
import type { ActingPerson } from './ports';
import type { TrainingDeps } from './training-deps';

/** Marks some or all of the actor's own reminders as read or unread; gives those that changed, so that it can be undone. */
export async function markReminders(
  deps: Pick<TrainingDeps, 'reminders' | 'clock'>,
  actor: ActingPerson,
  wish: { ids: readonly string[] | 'all'; read: boolean },
): Promise<{ ok: true; changed: string[] } | { ok: false; code: 'denied' }> {
  if (decide(actor.role, 'reminder.change', 'own') === 'deny') return { ok: false, code: 'denied' };
  const at = wish.read ? deps.clock.now() : null;
  return { ok: true, changed: await deps.reminders.setRead(actor.userId, wish.ids, at) };
}
