import { decide } from '@/lib/access/decide';
import type { Locale } from '@/lib/model/locale';
import { ReminderSettings } from '@/lib/model/reminder-settings';
import type { ActingPerson } from './ports';
import type { StoredReminderSettings } from './ports/reminder-store';
import { reminderSettingsFor } from './reminder-settings-for';
import type { TrainingDeps } from './training-deps';

const DAY = 86_400_000;
/** So many letters that ask to confirm an address go out for one person in a day, so that nobody can be flooded by them. */
export const CONFIRMATIONS_A_DAY = 5;

export type ChangedReminderSettings =
  | { ok: true; confirmationSent: boolean }
  | { ok: false; code: 'denied' | 'bad-address' | 'bad-settings' | 'too-many-confirmations' };

/**
 * Keeps how the actor wants to be reminded. A new address gets one letter that asks its holder to confirm it, and none else
 * before that; the same address again gets that letter again while it is not confirmed and `askAgain` says so. Mail is in the
 * language that the actor reads at that moment.
 */
export async function changeReminderSettings(
  deps: Pick<TrainingDeps, 'reminders' | 'outbox' | 'clock' | 'dice'>,
  actor: ActingPerson,
  wish: unknown,
  {
    locale,
    mailReady,
    askAgain = false,
  }: { locale: Locale; mailReady: boolean; askAgain?: boolean },
): Promise<ChangedReminderSettings> {
  if (decide(actor.role, 'reminder.change', 'own') === 'deny') return { ok: false, code: 'denied' };
  const parsed = ReminderSettings.safeParse(wish);
  if (!parsed.success) {
    const address = parsed.error.issues.some(({ path }) => path[0] === 'email');
    return { ok: false, code: address ? 'bad-address' : 'bad-settings' };
  }
  const stored = await deps.reminders.settings([actor.userId]);
  const before = reminderSettingsFor(stored, actor.userId);
  const { email } = parsed.data;
  const same = email === before.email;
  const ask = mailReady && email !== null && (!same || (askAgain && !before.emailConfirmedAt));
  const now = deps.clock.now();
  if (ask && !(await mayAsk(deps, actor, now)))
    return { ok: false, code: 'too-many-confirmations' };
  const settings: StoredReminderSettings = {
    ...parsed.data,
    byMail: [...new Set(parsed.data.byMail)],
    emailConfirmedAt: same ? before.emailConfirmedAt : null,
    locale,
  };
  await deps.reminders.writeSettings(actor.userId, settings, now);
  if (ask)
    await deps.outbox.add({
      id: deps.dice.id(),
      personId: actor.userId,
      kind: 'confirm',
      reminderIds: [],
      createdAt: now,
    });
  return { ok: true, confirmationSent: ask };
}

async function mayAsk(
  deps: Pick<TrainingDeps, 'outbox'>,
  { userId }: ActingPerson,
  now: Date,
): Promise<boolean> {
  const since = new Date(now.getTime() - DAY);
  return (await deps.outbox.count(userId, 'confirm', since)) < CONFIRMATIONS_A_DAY;
}
