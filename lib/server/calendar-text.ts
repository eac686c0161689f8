import { type IcsEvent, writeIcs } from '@/lib/integrations/calendar/write-ics';
import type { CalendarEvent } from '@/lib/model/calendar-event';
import type { Locale } from '@/lib/model/locale';
import { type Translator, translator } from './i18n/translator';
import { wordsIn } from './i18n/words-in';

/** A person's calendar as an iCalendar file, in its language; `publicUrl` is where people reach the site. */
export function calendarText(
  calendar: { locale: Locale; name: string; events: readonly CalendarEvent[] },
  publicUrl: string,
): string {
  const { locale, name, events } = calendar;
  const t = translator(locale, 'calendar');
  return writeIcs({
    name: t('name'),
    description: t('about', { name }),
    events: events.map((event) => toIcs(event, t, locale, publicUrl)),
  });
}

function toIcs(event: CalendarEvent, t: Translator, locale: Locale, publicUrl: string): IcsEvent {
  const title = wordsIn(locale)(event.title);
  const { id, revision, changedAt, at, state } = event;
  const path =
    event.kind === 'certificate'
      ? `/certificates/${event.certificateId}`
      : {
          case: `/cases/${event.subjectId}`,
          quiz: '/quizzes',
          track: `/tracks/${event.subjectId}`,
        }[event.subject];
  const url = `${publicUrl}${path}`;
  const about =
    event.kind === 'certificate'
      ? t('certificate', { number: event.number })
      : [t('assignment', { by: event.by }), event.note].filter(Boolean).join('\n');
  return {
    uid: `${id}@huisheng`,
    sequence: revision,
    changedAt,
    at,
    summary: t(`${event.kind}-${state}`, { title }),
    description: `${about}\n${url}`,
    url,
    cancelled: state === 'cancelled',
  };
}
