import 'server-only';
import { createSmtpMailer } from '@/lib/integrations/mail/create-smtp-mailer';
import type { Mailer } from '@/lib/usecases/ports/mailer';
import type { MailDeps } from '@/lib/usecases/send-mails';
import type { TrainingDeps } from '@/lib/usecases/training-deps';
import { createLetters } from './create-letters';
import { getServices } from './services';
import { trainingDeps } from './training-deps';

/** What the use cases of reminders, mail and calendars need; `mailer` is null when no mail server is set. */
export interface ReminderDeps extends TrainingDeps, Omit<MailDeps, 'mailer'> {
  mailer: Mailer | null;
}

/** Wired to the running server. */
export async function reminderDeps(): Promise<ReminderDeps> {
  const [deps, { environment, signatures }] = await Promise.all([trainingDeps(), getServices()]);
  return {
    ...deps,
    signatures,
    letters: createLetters(environment),
    mailer: environment.mail ? createSmtpMailer(environment.mail) : null,
  };
}
