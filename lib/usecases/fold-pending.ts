import type { CardId, MemoryCard, Review } from '@/lib/model/review';
import type { RuleCheck } from '@/lib/model/rule';
import type { Text } from '@/lib/model/text';
import { answerReviews } from '@/lib/quiz/review/answer-reviews';
import { replayReviews } from '@/lib/quiz/review/replay-reviews';
import { type MicroCall, microCallGrade, microCallOf } from '@/lib/training/micro-call';
import { skillReviews } from '@/lib/training/skill-reviews';
import type { Pending, PendingCall } from './ports/review-store';

type Cards = ReadonlyMap<CardId, MemoryCard>;

/** What the content knows about the rule of a skill: its name, and what it checks; both unknown for one that has left it. */
export interface RuleWords {
  titleOf(rule: string): Text | null;
  checkOf(rule: string): RuleCheck | undefined;
}

/**
 * What pending answers and calls mean for the cards, in the order in which they happened: the reviews for the log, and the
 * cards they touched as they are then.
 */
export function foldPending(
  { answers, calls }: Pending,
  before: Cards,
  { titleOf, checkOf }: RuleWords,
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
            ? microReview(micro, { ...call, at }, cards, checkOf)
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

/**
 * A short call says something about its skill alone: the rest of the call was not asked for. It says nothing when nothing in
 * it bore on the skill, and the skill stays due.
 */
function microReview(
  micro: MicroCall,
  call: { attemptId: string; at: number } & Pick<PendingCall, 'findings' | 'did'>,
  cards: Cards,
  checkOf: RuleWords['checkOf'],
): Review[] {
  const card = cards.get(micro.skill);
  if (!card) return [];
  const { importance, caseId, title } = card;
  const check = checkOf(micro.skill.slice('skill/'.length));
  const grade = microCallGrade(micro, call.findings, call.did, check);
  if (grade === null) return [];
  const source = `call/${call.attemptId}`;
  return [{ card: micro.skill, grade, at: call.at, importance, caseId, title, source }];
}
