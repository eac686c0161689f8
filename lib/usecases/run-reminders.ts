import { clinicDay, clinicDayStart } from '@/lib/model/clinic-day';
import { dueReminders, REMINDERS_A_DAY } from '@/lib/training/due-reminders';
import { quietUntil } from '@/lib/training/quiet-until';
import type { ReminderFacts } from '@/lib/training/reminder-facts';
import { stillTrue } from '@/lib/training/still-true';
import type { StoredReminder, StoredReminderSettings } from './ports/reminder-store';
import { reminderAddress } from './reminder-address';
import { reminderFactsOf } from './reminder-facts-of';
import { reminderSettingsFor } from './reminder-settings-for';
import type { TrainingDeps } from './training-deps';

const DAY = 86_400_000;
/** Longer than anything is news: see `dueReminders`. */
const REMEMBERED = 60 * DAY;
/** People looked at together; small, so that requests come in between. */
const TOGETHER = 20;

export interface ReminderRound {
  people: number; // looked at: those who are not left alone now
  told: number;
  settled: number;
}

/**
 * One round: tells everybody who can log in, and is not in their quiet hours, what is due; settles what is done. Mail is only
 * put into the outbox. May run on many servers at once, and be broken off anywhere: the next round goes on. `reviews: false`
 * leaves the reviews of the day out, which are the dear part.
 */
export async function runReminders(
  deps: TrainingDeps,
  { reviews }: { reviews: boolean },
): Promise<ReminderRound> {
  const round: ReminderRound = { people: 0, told: 0, settled: 0 };
  const ids = (await deps.people.list()).filter(({ active }) => active).map(({ id }) => id);
  for (let from = 0; from < ids.length; from += TOGETHER) {
    const done = await remindSome(deps, ids.slice(from, from + TOGETHER), reviews);
    round.people += done.people;
    round.told += done.told;
    round.settled += done.settled;
  }
  return round;
}

async function remindSome(
  deps: TrainingDeps,
  ids: readonly string[],
  reviews: boolean,
): Promise<ReminderRound> {
  const now = deps.clock.now().getTime();
  const settings = await deps.reminders.settings(ids);
  const awake = ids.filter(
    (id) => quietUntil(now, reminderSettingsFor(settings, id).quiet) === null,
  );
  if (awake.length === 0) return { people: 0, told: 0, settled: 0 };
  const since = new Date(now - REMEMBERED);
  const known = await deps.reminders.list({ personIds: awake, since });
  const facts = await reminderFactsOf(deps, awake, new Set(reviews ? awake : []));
  const round: ReminderRound = { people: awake.length, told: 0, settled: 0 };
  for (const [id, mine] of facts) {
    const told = known.filter(({ personId }) => personId === id);
    round.settled += await settle(deps, told, mine, now);
    round.told += await tell(deps, id, told, mine, reminderSettingsFor(settings, id), now);
  }
  return round;
}

async function settle(
  deps: TrainingDeps,
  told: readonly StoredReminder[],
  facts: ReminderFacts,
  now: number,
): Promise<number> {
  const over = told.filter((each) => each.settledAt === null && !stillTrue(each, facts, now));
  await deps.reminders.settle(
    over.map(({ id }) => id),
    new Date(now),
  );
  return over.length;
}

async function tell(
  deps: TrainingDeps,
  personId: string,
  told: readonly StoredReminder[],
  facts: ReminderFacts,
  settings: StoredReminderSettings,
  now: number,
): Promise<number> {
  const due = dueReminders(facts, told, settings.quiet, now);
  if (due.length === 0) return 0;
  const fresh = await deps.reminders.tell(
    personId,
    due.map((each) => ({ ...each, id: deps.dice.id() })),
    {
      at: new Date(now),
      dayStart: new Date(clinicDayStart(clinicDay(now))),
      most: REMINDERS_A_DAY,
    },
    reminderAddress(settings)
      ? { id: deps.dice.id(), wants: (about) => settings.byMail.includes(about.kind) }
      : null,
  );
  return fresh.length;
}
