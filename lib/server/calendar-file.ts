import 'server-only';
import { type IcsEvent, writeIcs } from '@/lib/integrations/calendar/write-ics';
import type { CalendarEvent } from '@/lib/model/calendar-event';
import type { Locale } from '@/lib/model/locale';
import { viewCalendar } from '@/lib/usecases/view-calendar';
import { type Translator, translator } from './i18n/translator';
import { wordsIn } from './i18n/words-in';
import { reminderDeps } from './reminder-deps';
import { getServices } from './services';

/** The calendar behind a private address as an iCalendar file; null when there is none. */
export async function calendarFile(token: string): Promise<string | null> {
  const [deps, { environment }] = await Promise.all([reminderDeps(), getServices()]);
  const found = await viewCalendar(deps, token);
  if (!found.ok) return null;
  const { locale, name, events } = found;
  const t = translator(locale, 'calendar');
  return writeIcs({
    name: t('name'),
    description: t('about', { name }),
    events: events.map((event) => toIcs(event, t, locale, environment.publicUrl)),
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
