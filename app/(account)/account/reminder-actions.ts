'use server';
import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { reminderDeps } from '@/lib/server/reminder-deps';
import { requireActor } from '@/lib/server/require-actor';
import { changeCalendarFeed } from '@/lib/usecases/change-calendar-feed';
import {
  type ChangedReminderSettings,
  changeReminderSettings,
} from '@/lib/usecases/change-reminder-settings';

/** Keeps how one wants to be reminded; what it may hold is checked by the use case. */
export async function keepReminders(
  wish: unknown,
  askAgain: boolean,
): Promise<ChangedReminderSettings> {
  const actor = await requireActor();
  const deps = await reminderDeps();
  const result = await changeReminderSettings(deps, actor, wish, {
    locale: actor.locale,
    mailReady: deps.mailer !== null,
    askAgain: askAgain === true,
  });
  if (result.ok) revalidatePath('/account');
  return result;
}

const Wish = z.enum(['new', 'off', 'before']);

/** Gives one's calendar a new address, none, or the one before it back. */
export async function changeCalendar(to: z.infer<typeof Wish>): Promise<{ ok: boolean }> {
  const actor = await requireActor();
  const wish = Wish.safeParse(to);
  if (!wish.success) return { ok: false };
  const result = await changeCalendarFeed(await reminderDeps(), actor, {
    to: wish.data,
    locale: actor.locale,
  });
  revalidatePath('/account');
  return { ok: result.ok };
}
