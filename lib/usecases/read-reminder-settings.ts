import { decide } from '@/lib/access/decide';
import type { ReminderSettingsView } from '@/lib/model/reminder-view';
import type { ActingPerson } from './ports';
import { reminderSettingsFor } from './reminder-settings-for';
import type { TrainingDeps } from './training-deps';

/** How the actor is reminded. `mailReady`: whether this server can send mail. */
export async function readReminderSettings(
  deps: Pick<TrainingDeps, 'reminders'>,
  actor: ActingPerson,
  mailReady: boolean,
): Promise<{ ok: true; settings: ReminderSettingsView } | { ok: false; code: 'denied' }> {
  if (decide(actor.role, 'reminder.view', 'own') === 'deny') return { ok: false, code: 'denied' };
  const stored = await deps.reminders.settings([actor.userId]);
  const { emailConfirmedAt, ...settings } = reminderSettingsFor(stored, actor.userId);
  return { ok: true, settings: { ...settings, confirmed: emailConfirmedAt !== null, mailReady } };
}
