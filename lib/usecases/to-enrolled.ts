import type { Enrolled } from '@/lib/model/enrolment';
import type { Enrolment } from './ports/enrolment-store';

/** An enrolment as training looks at it. */
export function toEnrolled({ enrolledAt, branch, kept }: Enrolment): Enrolled {
  return { at: enrolledAt.getTime(), branch, kept };
}
