import type { ReviewSummary } from '@/lib/model/review-view';
import { forecastReviews } from '@/lib/quiz/review/forecast-reviews';
import { reviewReason } from '@/lib/quiz/review/review-reason';
import { reviewSeconds } from './review-seconds';
import type { ReviewStanding } from './review-standing';

/** The reviews of the day in a few numbers. */
export function reviewSummary(standing: ReviewStanding, now: number): ReviewSummary {
  const { due, cards, settings } = standing;
  const seconds = reviewSeconds(standing);
  return {
    due: due.today.length,
    waiting: due.waiting.length,
    seconds: due.today.reduce((sum, each) => sum + (seconds(each) ?? 0), 0),
    doneToday: due.doneToday,
    forecast: forecastReviews(cards, now, settings),
    reason: reviewReason(due),
  };
}
