import { clinicDay } from '@/lib/model/clinic-day';
import type { Reminder } from '@/lib/model/reminder';
import type { ReminderFacts } from './reminder-facts';

/**
 * Does a reminder still tell the truth? Not when the thing is done, cancelled or renewed, nor when a later one of the same
 * thing has taken its place: "due soon" ends when it is overdue, yesterday's reviews when today's are asked for. What was
 * decided stays true.
 */
export function stillTrue(
  { about, at }: Pick<Reminder, 'about' | 'at'>,
  facts: ReminderFacts,
  now: number,
): boolean {
  switch (about.kind) {
    case 'assigned':
    case 'due-soon':
    case 'overdue': {
      const found = facts.assignments.find(({ id }) => id === about.assignmentId);
      if (!found || found.state === 'done') return false;
      return about.kind === 'overdue' || now <= found.dueAt;
    }
    case 'certificate-expiring':
    case 'certificate-expired': {
      const found = facts.certificates.find(({ id }) => id === about.certificateId);
      return found !== undefined && (about.kind === 'certificate-expired' || now < found.expiresAt);
    }
    case 'exam-again':
      return facts.exams.some(({ trackId, from }) => trackId === about.trackId && from <= now);
    case 'sign-off-waiting':
      return facts.signOffs.some(
        ({ personId, trackId, enrolledAt }) =>
          personId === about.personId &&
          trackId === about.trackId &&
          enrolledAt === about.enrolledAt,
      );
    case 'review':
      if (facts.review === null) return clinicDay(at) === clinicDay(now);
      return facts.review.due > 0 && (facts.review.lastAt ?? 0) < at;
    case 'correction-decided':
      return true;
  }
}
