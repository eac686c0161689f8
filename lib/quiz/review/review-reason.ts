import { clinicDayStart } from '@/lib/model/clinic-day';
import type { ReviewReason } from '@/lib/model/review-view';
import type { DueCards } from './due-cards';

/** The one line that says why to review now, or why not: red lines first, then what calls have shown, then forgetting. */
export function reviewReason({ today, waiting, later, doneToday }: DueCards): ReviewReason {
  const redLines = today.filter((each) => each.card.importance === 3).length;
  if (redLines > 0) return { code: 'red-line', count: redLines };
  const [first] = today;
  if (first) {
    if (first.card.title) return { code: 'skill', title: first.card.title };
    const recall = today.reduce((sum, each) => sum + each.recall, 0) / today.length;
    return { code: 'fading', recall };
  }
  const days = later.map((each) => each.dueDay);
  const nextAt = days.length > 0 ? clinicDayStart(days.reduce((a, b) => Math.min(a, b))) : null;
  if (doneToday > 0 || waiting.length > 0) return { code: 'done', nextAt };
  return nextAt === null ? { code: 'new' } : { code: 'later', nextAt };
}
