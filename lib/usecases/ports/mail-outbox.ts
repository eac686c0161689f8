export type MailKind = 'reminders' | 'confirm';
/** `dropped`: there was no longer anything to say or anybody to say it to; `failed`: given up. */
export type MailState = 'waiting' | 'sent' | 'dropped' | 'failed';

/** A letter to be written and sent. Its id is also that of the message, so that a repetition can be recognised. */
export interface OutgoingMail {
  id: string;
  personId: string;
  kind: MailKind;
  reminderIds: string[];
  createdAt: Date;
  /** How often it was begun to be sent, this time included. */
  tries: number;
}

/** Mail that waits to be sent. Reminders come in through the reminder store, together with what they tell. */
export interface MailOutbox {
  add(mail: Omit<OutgoingMail, 'tries'>): Promise<void>;
  /**
   * Takes the mail that waits longest and holds it until `until`: nobody else gets it before. When the process dies in
   * between, it waits again from then on. Null when none is due.
   */
  claim(now: Date, until: Date): Promise<OutgoingMail | null>;
  end(
    id: string,
    result: { state: Exclude<MailState, 'waiting'>; reason: string; at: Date },
  ): Promise<void>;
  /** Lets it wait until then; `counted: false` when that was no try. */
  postpone(id: string, wait: { until: Date; counted: boolean; reason: string }): Promise<void>;
  /** How many of this kind were written to the person since then, whatever became of them. */
  count(personId: string, kind: MailKind, since: Date): Promise<number>;
  /** What waits, what failed since then, and why the latest that is not through yet is not. */
  standing(since: Date): Promise<{ waiting: number; failed: number; trouble: string | null }>;
}
