import type { Locale } from '@/lib/model/locale';
import type { Reminder } from '@/lib/model/reminder';
import type { ReminderSettings } from '@/lib/model/reminder-settings';
import type { DueReminder } from '@/lib/training/due-reminders';

export interface StoredReminder extends Reminder {
  personId: string;
}

/** How a person wants to be reminded, and what only the server knows of it. */
export interface StoredReminderSettings extends ReminderSettings {
  /** When the holder of the address said that it is theirs. */
  emailConfirmedAt: Date | null;
  /** The language of mail. */
  locale: Locale;
}

export interface ReminderStore {
  /**
   * Tells a person what is due, in this order, and puts one mail about those that `byMail` wants into the outbox, all or
   * nothing. What was told before is left out, and no more than `most` are told since `dayStart`, on any number of servers.
   * Gives what was told.
   */
  tell(
    personId: string,
    due: readonly (DueReminder & { id: string })[],
    rule: { at: Date; dayStart: Date; most: number },
    mail: { id: string; wants: (about: Reminder['about']) => boolean } | null,
  ): Promise<StoredReminder[]>;
  /** Newest first. With `since`: those told since then. */
  list(filter: {
    personIds: readonly string[];
    since?: Date;
    unread?: boolean;
    limit?: number;
    offset?: number;
  }): Promise<StoredReminder[]>;
  find(ids: readonly string[]): Promise<StoredReminder[]>;
  countUnread(personId: string): Promise<number>;
  /** Marks these (or all) of the person as read, or with null as unread; gives those that changed. */
  setRead(personId: string, ids: readonly string[] | 'all', at: Date | null): Promise<string[]>;
  /** They are done, or true no more: no longer unread, and nobody is mailed about them. */
  settle(ids: readonly string[], at: Date): Promise<void>;
  /** Only of those who ever changed them. */
  settings(personIds: readonly string[]): Promise<Map<string, StoredReminderSettings>>;
  writeSettings(personId: string, settings: StoredReminderSettings, at: Date): Promise<void>;
}
