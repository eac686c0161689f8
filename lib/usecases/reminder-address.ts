import type { StoredReminderSettings } from './ports/reminder-store';

/** Where a person's reminders may be mailed: an address that its holder confirmed, while mail is wanted. Else null. */
export function reminderAddress(
  settings: Pick<StoredReminderSettings, 'mail' | 'email' | 'emailConfirmedAt'>,
): string | null {
  return settings.mail && settings.emailConfirmedAt ? settings.email : null;
}
