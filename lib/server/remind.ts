import 'server-only';
import { type ReminderRound, runReminders } from '@/lib/usecases/run-reminders';
import { type MailRound, sendMails } from '@/lib/usecases/send-mails';
import { reminderDeps } from './reminder-deps';

/** One round of reminders, and the mail that is due. `mail` is null when no mail server is set. */
export async function remind(what: {
  round: boolean;
  reviews: boolean;
}): Promise<{ round: ReminderRound | null; mail: MailRound | null }> {
  const deps = await reminderDeps();
  const round = what.round ? await runReminders(deps, what) : null;
  const { mailer } = deps;
  return { round, mail: mailer ? await sendMails({ ...deps, mailer }) : null };
}
