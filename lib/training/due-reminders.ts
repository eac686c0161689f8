import { clinicDay } from '@/lib/model/clinic-day';
import { REMINDER_KINDS, type Reminder, type ReminderAbout } from '@/lib/model/reminder';
import type { QuietHours } from '@/lib/model/reminder-settings';
import { quietUntil } from './quiet-until';
import type { ReminderFacts } from './reminder-facts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** So many new reminders a day at most, however much there is. */
export const REMINDERS_A_DAY = 5;
/** "Soon": what is due at the end of a day is told about on the noon before. */
const SOON = 36 * HOUR;
/** What happened longer ago is no news: nobody is flooded when reminders are first turned on. */
const NEWS = 14 * DAY;
/** A certificate is told about so many days before its end, and once more. */
const EXPIRING_DAYS = [30, 7] as const;
/** Fewer cards than this can wait until there are more, unless a red line is fading. */
const WORTH_A_REVIEW = 5;
/** Who did not review after the last reminder is left alone for so many days. */
const REVIEW_PAUSE_DAYS = 3;

/** A reminder to be made. */
export type DueReminder = Pick<Reminder, 'key' | 'about'>;

/**
 * What to remind a person of now, most urgent first. Nothing in their quiet hours, nothing that was told before (`told`: at
 * least those of the last 60 days), nothing that is done, at most `REMINDERS_A_DAY` in a day of the clinic; what finds no room
 * comes on the next day if it is still true. Of one thing only the most urgent is said: who was told that something is overdue
 * is not told afterwards that it is new.
 */
export function dueReminders(
  facts: ReminderFacts,
  told: readonly Pick<Reminder, 'key' | 'at'>[],
  quiet: QuietHours,
  now: number,
): DueReminder[] {
  if (quietUntil(now, quiet) !== null) return [];
  const before = new Set(told.map(({ key }) => key));
  const today = told.filter(({ at }) => clinicDay(at) === clinicDay(now)).length;
  const found = [
    ...facts.assignments.flatMap((each) => ofAssignment(each, now)),
    ...facts.certificates.flatMap((each) => ofCertificate(each, now)),
    ...facts.exams.flatMap((each) => ofExam(each, now)),
    ...facts.signOffs.map(ofSignOff),
    ...facts.corrections.flatMap((each) => ofCorrection(each, now)),
    ...ofReview(facts.review, told, now),
  ];
  return found
    .filter(({ key }) => !before.has(key))
    .sort(byUrgency)
    .slice(0, Math.max(0, REMINDERS_A_DAY - today));
}

const rank = new Map<ReminderAbout['kind'], number>(REMINDER_KINDS.map((kind, i) => [kind, i]));

function byUrgency(a: DueReminder, b: DueReminder): number {
  const ranks = (rank.get(a.about.kind) ?? 0) - (rank.get(b.about.kind) ?? 0);
  return ranks || dateOf(a.about) - dateOf(b.about) || (a.key < b.key ? -1 : 1);
}

const dateOf = (about: ReminderAbout): number =>
  'dueAt' in about ? about.dueAt : 'expiresAt' in about ? about.expiresAt : 0;

function ofAssignment(
  assignment: ReminderFacts['assignments'][number],
  now: number,
): DueReminder[] {
  const { id, kind: subject, subjectId, title, by, assignedAt, dueAt, state } = assignment;
  if (state === 'done') return [];
  const kind =
    now > dueAt
      ? now - dueAt <= NEWS && ('overdue' as const)
      : dueAt - now <= SOON
        ? ('due-soon' as const)
        : now - assignedAt <= NEWS && ('assigned' as const);
  if (!kind) return [];
  const about = { kind, assignmentId: id, subject, subjectId, title, dueAt, by };
  return [{ key: `${kind}/${id}`, about }];
}

function ofCertificate(
  { id, title, expiresAt }: ReminderFacts['certificates'][number],
  now: number,
): DueReminder[] {
  const about = { certificateId: id, title, expiresAt };
  if (now >= expiresAt)
    return now - expiresAt <= NEWS
      ? [{ key: `certificate-expired/${id}`, about: { kind: 'certificate-expired', ...about } }]
      : [];
  const left = (expiresAt - now) / DAY;
  // only the nearest mark: whoever is first looked at five days before the end is told once
  const mark = EXPIRING_DAYS.findLast((days) => left <= days);
  if (mark === undefined) return [];
  const kind = 'certificate-expiring' as const;
  return [{ key: `${kind}/${id}/${mark}`, about: { kind, ...about } }];
}

function ofExam(
  { sittingId, trackId, title, from }: ReminderFacts['exams'][number],
  now: number,
): DueReminder[] {
  if (now < from || now - from > NEWS) return [];
  return [{ key: `exam-again/${sittingId}`, about: { kind: 'exam-again', trackId, title } }];
}

function ofSignOff(waiting: ReminderFacts['signOffs'][number]): DueReminder {
  const { personId, trackId, enrolledAt } = waiting;
  const kind = 'sign-off-waiting' as const;
  return { key: `${kind}/${personId}/${trackId}/${enrolledAt}`, about: { kind, ...waiting } };
}

function ofCorrection(
  { id, attemptId, said, confirmed, decidedAt }: ReminderFacts['corrections'][number],
  now: number,
): DueReminder[] {
  if (now - decidedAt > NEWS) return [];
  const kind = 'correction-decided' as const;
  return [{ key: `${kind}/${id}`, about: { kind, attemptId, said, confirmed } }];
}

function ofReview(
  review: ReminderFacts['review'],
  told: readonly Pick<Reminder, 'key' | 'at'>[],
  now: number,
): DueReminder[] {
  if (!review || review.due === 0) return [];
  const { due, seconds, redLine, lastAt } = review;
  if (due < WORTH_A_REVIEW && !redLine) return [];
  if (lastAt !== null && clinicDay(lastAt) === clinicDay(now)) return [];
  const last = Math.max(...told.flatMap(({ key, at }) => (key.startsWith('review/') ? [at] : [])));
  const ignored = last > (lastAt ?? Number.NEGATIVE_INFINITY);
  if (ignored && clinicDay(now) - clinicDay(last) < REVIEW_PAUSE_DAYS) return [];
  return [{ key: `review/${clinicDay(now)}`, about: { kind: 'review', due, seconds } }];
}
