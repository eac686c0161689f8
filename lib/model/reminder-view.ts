import type { Locale } from './locale';
import type { Reminder } from './reminder';
import type { ReminderSettings } from './reminder-settings';

/** The reminders of a person, newest first, as far as they were asked for. */
export interface RemindersView {
  reminders: Reminder[];
  unread: number;
  /** There are older ones. */
  more: boolean;
}

/** How a person is reminded, as they see it. */
export interface ReminderSettingsView extends ReminderSettings {
  /** The address was confirmed by its holder. */
  confirmed: boolean;
  locale: Locale;
  /** Whether this server can send mail at all. */
  mailReady: boolean;
}

/** Whether mail leaves this server, as the administrator sees it. */
export interface MailStanding {
  /** Of the mail server, without what is secret; null when none is set. */
  via: { host: string; from: string } | null;
  waiting: number;
  failed: number; // in the last seven days
  /** Why the latest that is not through did not get through. */
  trouble: string | null;
}
