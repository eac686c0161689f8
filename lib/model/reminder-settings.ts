import { z } from 'zod';
import { ReminderKind } from './reminder';

const MinuteOfDay = z.number().int().min(0).max(1439);

/** When somebody is left alone, in minutes of the clinic's day. Over midnight when it ends before it begins; equal: never. */
export const QuietHours = z.strictObject({ from: MinuteOfDay, to: MinuteOfDay });
export type QuietHours = z.infer<typeof QuietHours>;

/** How somebody wants to be reminded. */
export const ReminderSettings = z.strictObject({
  quiet: QuietHours,
  /** Where mail goes. */
  email: z.email().max(254).nullable(),
  /** Whether there is to be mail at all; unsubscribing turns it off and keeps the rest. */
  mail: z.boolean(),
  /** What is also sent by mail. */
  byMail: z.array(ReminderKind).max(20),
});
export type ReminderSettings = z.infer<typeof ReminderSettings>;

export const DEFAULT_REMINDER_SETTINGS: ReminderSettings = {
  quiet: { from: 21 * 60, to: 8 * 60 },
  email: null,
  mail: true,
  byMail: [
    'overdue',
    'due-soon',
    'certificate-expired',
    'certificate-expiring',
    'sign-off-waiting',
    'exam-again',
    'assigned',
  ],
};
