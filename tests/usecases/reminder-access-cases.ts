import { DEFAULT_REMINDER_SETTINGS } from '@/lib/model/reminder-settings';
import { createSignatures } from '@/lib/server/create-signatures';
import { changeCalendarFeed } from '@/lib/usecases/change-calendar-feed';
import { changeMailLocale } from '@/lib/usecases/change-mail-locale';
import { changeReminderSettings } from '@/lib/usecases/change-reminder-settings';
import { countReminders } from '@/lib/usecases/count-reminders';
import { listReminders } from '@/lib/usecases/list-reminders';
import { markReminders } from '@/lib/usecases/mark-reminders';
import { openReminder } from '@/lib/usecases/open-reminder';
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
  {
    name: 'openReminder',
    action: 'reminder.change',
    about: 'person',
    run: async ({ deps }, actor, ownerId) => {
      const id = deps.dice.id();
      const about = { kind: 'review', due: 5, seconds: 60 } as const;
      const at = deps.clock.now();
      await deps.reminders.tell(
        ownerId,
        [{ id, key: id, about }],
        { at, dayStart: at, most: 100 },
        null,
      );
      return openReminder(deps, actor, id);
    },
  },
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
