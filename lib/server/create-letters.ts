import { letterBody } from '@/lib/integrations/mail/letter-body';
import type { LetterWriter } from '@/lib/usecases/ports/mailer';
import { reminderWords } from './i18n/reminder-words';
import { translator } from './i18n/translator';

/** So many reminders stand in one letter; the rest is in the app. */
const MOST = 8;

/** Writes letters from the messages `mail` and `reminders`. `publicUrl` is where people reach the site, without a slash. */
export function createLetters({
  publicUrl,
  timeZone,
}: {
  publicUrl: string;
  timeZone: string;
}): LetterWriter {
  return {
    reminders({ name, locale, reminders, unsubscribeToken }) {
      const mail = translator(locale, 'mail');
      const t = translator(locale, 'reminders');
      const items = reminders.slice(0, MOST).map(({ id, about }) => ({
        ...reminderWords(about, { t, locale, timeZone }),
        url: `${publicUrl}/reminders/${id}`,
      }));
      const first = items[0]?.title ?? '';
      const count = reminders.length;
      return {
        subject: count > 1 ? mail('subjectMany', { first, more: count - 1 }) : first,
        unsubscribeUrl: `${publicUrl}/api/unsubscribe/${unsubscribeToken}`,
        ...letterBody({
          language: locale,
          greeting: mail('greeting', { name }),
          lead: mail('lead', { count }),
          items,
          footer: [
            { text: mail('why'), url: null },
            { text: mail('settings'), url: `${publicUrl}/account` },
            { text: mail('unsubscribe'), url: `${publicUrl}/unsubscribe/${unsubscribeToken}` },
          ],
        }),
      };
    },
    confirm({ name, locale, token }) {
      const mail = translator(locale, 'mail');
      return {
        subject: mail('confirm.subject'),
        unsubscribeUrl: null,
        ...letterBody({
          language: locale,
          greeting: mail('greeting', { name }),
          lead: mail('confirm.lead'),
          items: [],
          button: {
            label: mail('confirm.button'),
            url: `${publicUrl}/confirm-email/${token}`,
          },
          footer: [{ text: mail('confirm.notYou'), url: null }],
        }),
      };
    },
  };
}
