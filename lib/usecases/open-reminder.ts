import { decide } from '@/lib/access/decide';
import type { ReminderAbout } from '@/lib/model/reminder';
import type { ActingPerson } from './ports';
import type { TrainingDeps } from './training-deps';

/** Marks one of the actor's own reminders as read and gives what it is about. Somebody else's is not found. */
export async function openReminder(
  deps: Pick<TrainingDeps, 'reminders' | 'clock'>,
  actor: ActingPerson,
  reminderId: string,
): Promise<{ ok: true; about: ReminderAbout } | { ok: false; code: 'not-found' }> {
  const [found] = await deps.reminders.find([reminderId]);
  const relation = found?.personId === actor.userId ? 'own' : 'other';
  if (!found || decide(actor.role, 'reminder.change', relation) === 'deny')
    return { ok: false, code: 'not-found' };
  await deps.reminders.setRead(actor.userId, [found.id], deps.clock.now());
  return { ok: true, about: found.about };
}
