import { decide } from '@/lib/access/decide';
import { REMINDER_KINDS, type Reminder } from '@/lib/model/reminder';
import type { RemindersView } from '@/lib/model/reminder-view';
import type { ActingPerson } from './ports';
import type { TrainingDeps } from './training-deps';

const MOST_AT_ONCE = 100;

/** The actor's own reminders, newest first, of one round the most urgent first; `limit` up to 100 of them. */
export async function listReminders(
  deps: Pick<TrainingDeps, 'reminders'>,
  actor: ActingPerson,
  { unread = false, limit = 30 }: { unread?: boolean; limit?: number } = {},
): Promise<({ ok: true } & RemindersView) | { ok: false; code: 'denied' }> {
  if (decide(actor.role, 'reminder.view', 'own') === 'deny') return { ok: false, code: 'denied' };
  const asked = Math.min(Math.max(1, limit), MOST_AT_ONCE);
  const [found, count] = await Promise.all([
    deps.reminders.list({ personIds: [actor.userId], unread, limit: asked + 1 }),
    deps.reminders.countUnread(actor.userId),
  ]);
  return {
    ok: true,
    reminders: found
      .slice(0, asked)
      .map(({ personId: _, ...reminder }) => reminder)
      .sort((a, b) => b.at - a.at || urgency(a) - urgency(b)),
    unread: count,
    more: found.length > asked && asked < MOST_AT_ONCE,
  };
}

const urgency = ({ about }: Reminder): number => REMINDER_KINDS.indexOf(about.kind);
