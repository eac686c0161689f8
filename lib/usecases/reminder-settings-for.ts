import { DEFAULT_REMINDER_SETTINGS } from '@/lib/model/reminder-settings';
import type { StoredReminderSettings } from './ports/reminder-store';

const USUAL: StoredReminderSettings = {
  ...DEFAULT_REMINDER_SETTINGS,
  emailConfirmedAt: null,
  locale: 'zh-CN',
};

/** How a person wants to be reminded; what is usual until they say. */
export function reminderSettingsFor(
  stored: ReadonlyMap<string, StoredReminderSettings>,
  personId: string,
): StoredReminderSettings {
  return stored.get(personId) ?? USUAL;
}
