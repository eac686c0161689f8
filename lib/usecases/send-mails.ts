import { REMINDER_KINDS } from '@/lib/model/reminder';
import { quietUntil } from '@/lib/training/quiet-until';
import type { OutgoingMail } from './ports/mail-outbox';
import type { Letter, LetterWriter, Mailer } from './ports/mailer';
import type { StoredReminder } from './ports/reminder-store';
import type { Signatures } from './ports/signatures';
import { reminderAddress } from './reminder-address';
import { reminderSettingsFor } from './reminder-settings-for';
import { signedToken } from './signed-token';
import type { TrainingDeps } from './training-deps';

const MINUTE = 60_000;
/** So long one sender holds a letter; longer than a mail server may take to answer. */
const HOLD = 3 * MINUTE;
/** How long a letter waits after each try that did not get through. After the last it is given up. */
const WAITS = [1, 5, 15, 60, 4 * 60, 12 * 60, 24 * 60].map((minutes) => minutes * MINUTE);

export interface MailDeps extends Pick<TrainingDeps, 'people' | 'reminders' | 'outbox' | 'clock'> {
  mailer: Mailer;
  letters: LetterWriter;
  signatures: Signatures;
}

export interface MailRound {
  sent: number;
  dropped: number;
  failed: number;
  postponed: number;
}

/**
 * Sends what waits in the outbox, oldest first. A letter is written now, about what is still open and unread: whoever did it
 * meanwhile, unsubscribed or left gets none, and in quiet hours it waits for their end. Each letter goes out at least once,
 * and twice only when the process dies between the mail server's yes and our note of it; both then carry the same Message-ID.
 */
export async function sendMails(deps: MailDeps, most = 200): Promise<MailRound> {
  const round: MailRound = { sent: 0, dropped: 0, failed: 0, postponed: 0 };
  for (let n = 0; n < most; n += 1) {
    const now = deps.clock.now();
    const mail = await deps.outbox.claim(now, new Date(now.getTime() + HOLD));
    if (!mail) break;
    const outcome = await sendOne(deps, mail, now);
    round[outcome === 'unreachable' ? 'postponed' : outcome] += 1;
    // the others would only wait for the same silence
    if (outcome === 'unreachable') break;
  }
  return round;
}

async function sendOne(
  deps: MailDeps,
  mail: OutgoingMail,
  now: Date,
): Promise<keyof MailRound | 'unreachable'> {
  const written = await write(deps, mail, now);
  if ('quietUntil' in written) {
    const until = new Date(written.quietUntil);
    await deps.outbox.postpone(mail.id, { until, counted: false, reason: '' });
    return 'postponed';
  }
  if ('nothing' in written) {
    await deps.outbox.end(mail.id, { state: 'dropped', reason: written.nothing, at: now });
    return 'dropped';
  }
  const result = await deps.mailer.send(written);
  const at = deps.clock.now();
  if (result.ok) {
    await deps.outbox.end(mail.id, { state: 'sent', reason: '', at });
    return 'sent';
  }
  const { code, reason } = result;
  const wait = WAITS[mail.tries - 1];
  if (code === 'lasting' || wait === undefined) {
    await deps.outbox.end(mail.id, { state: 'failed', reason, at });
    return 'failed';
  }
  const until = new Date(at.getTime() + wait);
  await deps.outbox.postpone(mail.id, { until, counted: true, reason });
  return code === 'unreachable' ? 'unreachable' : 'postponed';
}

async function write(
  deps: MailDeps,
  { id, personId, kind, reminderIds }: OutgoingMail,
  now: Date,
): Promise<Letter | { nothing: string } | { quietUntil: number }> {
  const [person, stored] = await Promise.all([
    deps.people.find(personId),
    deps.reminders.settings([personId]),
  ]);
  const settings = reminderSettingsFor(stored, personId);
  const { email, locale } = settings;
  if (!person?.active || !email) return { nothing: 'nobody to write to' };
  const reader = { name: person.name, locale };
  if (kind === 'confirm') {
    if (settings.emailConfirmedAt) return { nothing: 'confirmed meanwhile' };
    const token = signedToken(deps.signatures, 'confirm-email', personId, [email]);
    return { id, to: email, date: now, ...deps.letters.confirm({ ...reader, token }) };
  }
  if (!reminderAddress(settings)) return { nothing: 'no mail wanted' };
  const open = (await deps.reminders.find(reminderIds)).filter(
    ({ about, readAt, settledAt }) =>
      readAt === null && settledAt === null && settings.byMail.includes(about.kind),
  );
  if (open.length === 0) return { nothing: 'read or done meanwhile' };
  const quiet = quietUntil(now.getTime(), settings.quiet);
  if (quiet !== null) return { quietUntil: quiet };
  const unsubscribeToken = signedToken(deps.signatures, 'unsubscribe', personId, [email]);
  const letter = deps.letters.reminders({ ...reader, reminders: inOrder(open), unsubscribeToken });
  return { id, to: email, date: now, ...letter };
}

/** As they were told: most urgent first. */
const inOrder = (reminders: readonly StoredReminder[]): StoredReminder[] =>
  reminders.toSorted(
    (a, b) => REMINDER_KINDS.indexOf(a.about.kind) - REMINDER_KINDS.indexOf(b.about.kind),
  );
