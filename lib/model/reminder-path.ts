import type { ReminderAbout } from './reminder';

/** The page on which what the reminder is about can be done or seen, from the root of the site. */
export function reminderPath(about: ReminderAbout): string {
  switch (about.kind) {
    case 'overdue':
    case 'due-soon':
    case 'assigned':
      return about.subject === 'case'
        ? `/cases/${about.subjectId}`
        : about.subject === 'quiz'
          ? '/quizzes'
          : `/tracks/${about.subjectId}`;
    case 'certificate-expired':
    case 'certificate-expiring':
      return `/certificates/${about.certificateId}`;
    case 'exam-again':
      return `/tracks/${about.trackId}`;
    case 'sign-off-waiting':
      return `/team/people/${about.personId}`;
    case 'correction-decided':
      return `/calls/${about.attemptId}/debrief`;
    case 'review':
      return '/review';
  }
}
