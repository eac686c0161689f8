import { decide } from '@/lib/access/decide';
import type { ActingPerson } from './ports';
import type { TrainingDeps } from './training-deps';

/** How many reminders the actor has not read: one query on an index of just those, because every page asks. */
export async function countReminders(
  deps: Pick<TrainingDeps, 'reminders'>,
  actor: ActingPerson,
): Promise<{ ok: true; unread: number } | { ok: false; code: 'denied' }> {
  if (decide(actor.role, 'reminder.view', 'own') === 'deny') return { ok: false, code: 'denied' };
  return { ok: true, unread: await deps.reminders.countUnread(actor.userId) };
}
