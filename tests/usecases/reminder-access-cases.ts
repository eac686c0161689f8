import { DEFAULT_REMINDER_SETTINGS } from '@/lib/model/reminder-settings';
import { createSignatures } from '@/lib/server/create-signatures';
import { changeCalendarFeed } from '@/lib/usecases/change-calendar-feed';
import { changeMailLocale } from '@/lib/usecases/change-mail-locale';
import { changeReminderSettings } from '@/lib/usecases/change-reminder-settings';
import { countReminders } from '@/lib/usecases/count-reminders';
import { listReminders } from '@/lib/usecases/list-reminders';
import { markReminders } from '@/lib/usecases/mark-reminders';
import { readCalendarFeed } from '@/lib/usecases/read-calendar-feed';
import { readReminderSettings } from '@/lib/usecases/read-reminder-settings';
import { viewMailStanding } from '@/lib/usecases/view-mail-standing';
import type { AccessCase } from './access-cases';

const signatures = createSignatures('a secret of at least thirty-two characters');
const mine = (
  name: string,
  action: AccessCase['action'],
  run: (...given: Parameters<AccessCase['run']>) => ReturnType<AccessCase['run']>,
): AccessCase => ({ name, action, about: 'self', run });

/** Reminders, mail and the calendar: everybody's own, and the outbox the administrator's. */
export const reminderCases: readonly AccessCase[] = [
  mine('listReminders', 'reminder.view', ({ deps }, actor) => listReminders(deps, actor)),
  mine('countReminders', 'reminder.view', ({ deps }, actor) => countReminders(deps, actor)),
  mine('readReminderSettings', 'reminder.view', ({ deps }, actor) =>
    readReminderSettings(deps, actor, true),
  ),
  mine('markReminders', 'reminder.change', ({ deps }, actor) =>
    markReminders(deps, actor, { ids: 'all', read: true }),
  ),
  mine('changeReminderSettings', 'reminder.change', ({ deps }, actor) =>
    changeReminderSettings(deps, actor, DEFAULT_REMINDER_SETTINGS, {
      locale: 'en',
      mailReady: false,
    }),
  ),
  mine('changeMailLocale', 'reminder.change', ({ deps }, actor) =>
    changeMailLocale(deps, actor, 'en'),
  ),
  mine('readCalendarFeed', 'calendar.change', ({ deps }, actor) =>
    readCalendarFeed({ ...deps, signatures }, actor),
  ),
  mine('changeCalendarFeed', 'calendar.change', ({ deps }, actor) =>
    changeCalendarFeed({ ...deps, signatures }, actor, { to: 'new', locale: 'en' }),
  ),
  {
    name: 'viewMailStanding',
    action: 'house.change',
    about: 'nobody',
    run: ({ deps }, actor) => viewMailStanding(deps, actor, null),
  },
];
