import type { CardId, MemoryCard, Review } from '@/lib/model/review';
import { DEFAULT_REVIEW_SETTINGS } from '@/lib/model/review-settings';
import { applyReview } from '@/lib/quiz/review/apply-review';
import { dueCards } from '@/lib/quiz/review/due-cards';
import { forecastReviews } from '@/lib/quiz/review/forecast-reviews';
import { comparePlans } from '@/lib/quiz/simulation/compare-plans';
import { type Figure, quantileOf, round } from './figure';

const CARDS = 10_000;
const LEARNERS = 20;
const WANTED = 0.9;
const DAY_MS = 86_400_000;

/** Times the review core in this process, on one core, and lets simulated learners say whether it keeps its promise. */
export function benchReviews(): Figure[] {
  const now = 20_000 * DAY_MS;
  const before: MemoryCard[] = Array.from({ length: CARDS }, (_, i) => ({
    card: `item/card-${i}`,
    stability: 1 + (i % 90),
    difficulty: 1 + (i % 9),
    lastAt: now - ((i * 7) % 60) * DAY_MS,
    reviews: 2 + (i % 6),
    lapses: i % 3,
    importance: i % 5 === 0 ? 3 : 1,
    caseId: null,
    title: null,
  }));
  const review = (card: CardId, i: number): Review => ({
    card,
    grade: i % 7 === 0 ? 1 : 3,
    at: now,
    importance: 1,
    caseId: null,
    title: null,
    source: 'bench',
  });
  const scheduling = timed(() => {
    for (const [i, card] of before.entries()) applyReview(card, review(card.card, i));
    dueCards(before, now, DEFAULT_REVIEW_SETTINGS);
  });
  const forecast = timed(() => forecastReviews(before, now, DEFAULT_REVIEW_SETTINGS));
  const { adaptive, fixed, load } = comparePlans(WANTED, LEARNERS, 1);
  return [
    { name: 'reviewing and sorting 10,000 cards', value: scheduling, unit: 'ms', aim: null },
    { name: 'forecast of 30 days for 10,000 cards', value: forecast, unit: 'ms', aim: null },
    {
      name: `simulated learners: retention when ${WANTED} is wanted`,
      value: round(adaptive.retention),
      unit: 'share',
      aim: `${WANTED} ± 0.03`,
    },
    {
      name: `simulated learners: reviews for each with fixed intervals (× ${fixed.stretch}) at equal retention`,
      value: round(load),
      unit: 'ratio',
      aim: '< 1',
    },
  ];
}

/** The median of some runs, in ms; the first ones warm up. */
function timed(work: () => unknown): number {
  const samples: number[] = [];
  for (let i = 0; i < 12; i += 1) {
    const from = performance.now();
    work();
    if (i >= 3) samples.push(performance.now() - from);
  }
  return round(quantileOf(samples, 0.5), 1);
}
