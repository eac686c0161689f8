import { redirect } from 'next/navigation';
import { reminderPath } from '@/lib/model/reminder-path';
import { requireActor } from '@/lib/server/require-actor';
import { trainingDeps } from '@/lib/server/training-deps';
import { openReminder } from '@/lib/usecases/open-reminder';

/** Where letters and the list of reminders lead: marks it as read and goes on to what it is about. */
export default async function ReminderPage({
  params,
}: {
  params: Promise<{ reminderId: string }>;
}) {
  const actor = await requireActor();
  const result = await openReminder(await trainingDeps(), actor, (await params).reminderId);
  redirect(result.ok ? reminderPath(result.about) : '/reminders');
}
