import type { Locale } from '@/lib/model/locale';
import type { Reminder } from '@/lib/model/reminder';

/** A letter as it leaves. */
export interface Letter {
  /** Of the outbox: what makes the message recognisable when it comes twice. */
  id: string;
  to: string;
  date: Date;
  subject: string;
  text: string;
  html: string;
  /** Where one click stops all of them (RFC 8058); null for a letter that was asked for. */
  unsubscribeUrl: string | null;
}

/**
 * `lasting`: this letter will never arrive there. `unreachable`: nothing can be sent at the moment. Otherwise this one may get
 * through later.
 */
export type SendResult =
  | { ok: true }
  | { ok: false; code: 'lasting' | 'unreachable' | 'later'; reason: string };

export interface Mailer {
  send(letter: Letter): Promise<SendResult>;
}

/** Writes letters in the reader's language. Paths are made into addresses of the site. */
export interface LetterWriter {
  reminders(to: {
    name: string;
    locale: Locale;
    reminders: readonly Pick<Reminder, 'id' | 'about'>[];
    unsubscribeToken: string;
  }): Pick<Letter, 'subject' | 'text' | 'html' | 'unsubscribeUrl'>;
  confirm(to: {
    name: string;
    locale: Locale;
    token: string;
  }): Pick<Letter, 'subject' | 'text' | 'html' | 'unsubscribeUrl'>;
}
