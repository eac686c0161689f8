import type { Finding } from '@/lib/model/report';
import type { CardId, MemoryCard, Review } from '@/lib/model/review';
import type { Text } from '@/lib/model/text';
import { answerReviews } from '@/lib/quiz/review/answer-reviews';
import { replayReviews } from '@/lib/quiz/review/replay-reviews';
import { type MicroCall, microCallGrade, microCallOf } from '@/lib/training/micro-call';
import { skillReviews } from '@/lib/training/skill-reviews';
import type { Pending } from './ports/review-store';

type Cards = ReadonlyMap<CardId, MemoryCard>;

/**
 * What pending answers and calls mean for the cards, in the order in which they happened: the reviews for the log, and the
 * cards they touched as they are then.
 */
export function foldPending(
  { answers, calls }: Pending,
  before: Cards,
  titleOf: (rule: string) => Text | null,
): { reviews: Review[]; cards: MemoryCard[] } {
  const steps: { at: number; say: (cards: Cards) => Review[] }[] = [
    ...answers.map(({ card, answeredAt, ...answer }) => {
      const at = answeredAt.getTime();
      const skill = card?.startsWith('skill/') ? card : null;
      return {
        at,
        say: (cards: Cards) =>
          answerReviews({
            ...answer,
            at,
            skill: skill && { card: skill, importance: cards.get(skill)?.importance ?? 1 },
          }),
      };
    }),
    ...calls.map(({ finishedAt, forked, forStep, ...call }) => {
      const micro = microCallOf(forStep);
      const at = finishedAt.getTime();
      return {
        at,
        say: (cards: Cards) =>
          micro
            ? microReview(micro, { ...call, at }, cards)
            : forked
              ? []
              : skillReviews({ ...call, at }, cards.values(), titleOf),
      };
    }),
  ].sort((a, b) => a.at - b.at);
  let cards: Cards = before;
  const reviews: Review[] = [];
  for (const { say } of steps) {
    const said = say(cards);
    if (said.length === 0) continue;
    reviews.push(...said);
    cards = replayReviews(said, cards);
  }
  const touched = new Set(reviews.map((review) => review.card));
  return { reviews, cards: [...cards.values()].filter((card) => touched.has(card.card)) };
}

/** A short call says something about its skill alone: the rest of the call was not asked for. */
function microReview(
  micro: MicroCall,
  call: { attemptId: string; at: number; findings: readonly Finding[] },
  cards: Cards,
): Review[] {
  const card = cards.get(micro.skill);
  if (!card) return [];
  const { importance, caseId, title } = card;
  const grade = microCallGrade(micro, call.findings);
  const source = `call/${call.attemptId}`;
  return [{ card: micro.skill, grade, at: call.at, importance, caseId, title, source }];
}
