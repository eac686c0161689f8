import type { Locale } from '@/lib/model/locale';
import type { ReminderAbout } from '@/lib/model/reminder';
import type { Translator } from './translator';
import { wordsIn } from './words-in';

/** A reminder in two short sentences: what it is, and what to know about it. `t` has the messages `reminders`; dates are those of the clinic. */
export function reminderWords(
  about: ReminderAbout,
  { t, locale, timeZone }: { t: Translator; locale: Locale; timeZone: string },
): { title: string; text: string } {
  const words = wordsIn(locale);
  const say = (values: Record<string, string | number>) => ({
    title: t(`${about.kind}.title`, values),
    text: t(`${about.kind}.text`, values),
  });
  switch (about.kind) {
    case 'overdue':
    case 'due-soon':
    case 'assigned': {
      const { title, by, dueAt } = about;
      return say({ title: words(title), by, date: moment(dueAt, locale, timeZone) });
    }
    case 'certificate-expired':
    case 'certificate-expiring':
      return say({ title: words(about.title), date: day(about.expiresAt, locale, timeZone) });
    case 'exam-again':
      return say({ title: words(about.title) });
    case 'sign-off-waiting':
      return say({ title: words(about.title), name: about.name });
    case 'correction-decided': {
      const outcome = about.confirmed ? 'confirmed' : 'rejected';
      return {
        title: t(`${about.kind}.${outcome}`),
        text: t(`${about.kind}.text`, { said: about.said }),
      };
    }
    case 'review':
      return say({ due: about.due, minutes: Math.max(1, Math.round(about.seconds / 60)) });
  }
}

const day = (at: number, locale: Locale, timeZone: string): string =>
  new Intl.DateTimeFormat(locale, { timeZone, dateStyle: 'long' }).format(at);

const moment = (at: number, locale: Locale, timeZone: string): string =>
  new Intl.DateTimeFormat(locale, {
    timeZone,
    month: locale === 'en' ? 'short' : 'long',
    day: 'numeric',
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(at);
