import type { NextTarget } from '@/lib/model/today-view';

/** Where the one button leads. */
export function targetHref(target: NextTarget): string {
  switch (target.kind) {
    case 'case':
      return `/cases/${target.caseId}`;
    case 'attempt':
      return `/calls/${target.attemptId}`;
    case 'session':
      return `/quizzes/${target.sessionId}`;
    case 'review':
      return '/review';
    case 'quiz':
      return '/quizzes';
    default:
      return `/tracks/${target.trackId}`;
  }
}
