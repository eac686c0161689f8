import { z } from 'zod';
import { TextPair } from './text';

const Assigned = {
  assignmentId: z.string(),
  subject: z.enum(['case', 'quiz', 'track']),
  subjectId: z.string(),
  title: TextPair,
  dueAt: z.number(),
  by: z.string(),
};
const Certified = { certificateId: z.string(), title: TextPair, expiresAt: z.number() };

/** What a reminder is about, as it was when it was made. Times in ms. */
export const ReminderAbout = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('overdue'), ...Assigned }),
  z.strictObject({ kind: z.literal('due-soon'), ...Assigned }),
  z.strictObject({ kind: z.literal('assigned'), ...Assigned }),
  z.strictObject({ kind: z.literal('certificate-expired'), ...Certified }),
  z.strictObject({ kind: z.literal('certificate-expiring'), ...Certified }),
  z.strictObject({ kind: z.literal('exam-again'), trackId: z.string(), title: TextPair }),
  z.strictObject({
    kind: z.literal('correction-decided'),
    attemptId: z.string(),
    said: z.string(),
    confirmed: z.boolean(),
  }),
  z.strictObject({
    kind: z.literal('sign-off-waiting'),
    personId: z.string(),
    name: z.string(), // of who waits
    trackId: z.string(),
    enrolledAt: z.number(),
    title: TextPair, // of the certificate
  }),
  z.strictObject({
    kind: z.literal('review'),
    due: z.number().int().positive(),
    seconds: z.number(),
  }),
]);
export type ReminderAbout = z.infer<typeof ReminderAbout>;

/** Most urgent first: when a day has more than its share, the later ones wait. */
export const REMINDER_KINDS = [
  'overdue',
  'due-soon',
  'certificate-expired',
  'certificate-expiring',
  'sign-off-waiting',
  'exam-again',
  'correction-decided',
  'assigned',
  'review',
] as const satisfies readonly ReminderAbout['kind'][];
export const ReminderKind = z.enum(REMINDER_KINDS);
export type ReminderKind = z.infer<typeof ReminderKind>;

/** Something that somebody was reminded of. */
export interface Reminder {
  id: string;
  /** What is told once: the same key is never told twice to one person. */
  key: string;
  about: ReminderAbout;
  at: number;
  readAt: number | null;
  /** When it was found to be done, or no longer true. Nobody is mailed about it any more. */
  settledAt: number | null;
}
