import type { CardId, Review, ReviewGrade } from '@/lib/model/review';

/** A marked answer as the review looks at it. */
export interface MarkedAnswer {
  sessionId: string;
  position: number;
  itemId: string;
  critical: boolean;
  credit: number; // 0..1
  at: number; // ms
  /** The skill that the item was asked for, in a review. */
  skill: (Pick<Review, 'importance'> & { card: CardId }) | null;
}

/** Half of the credit is remembered in part; less is forgotten. */
const PARTLY = 0.5;

/** What an answer says about memory: one review of the item's card, and one of the skill it was asked for. */
export function answerReviews(answer: MarkedAnswer): Review[] {
  const grade: ReviewGrade = answer.credit >= 1 ? 3 : answer.credit >= PARTLY ? 2 : 1;
  const common = {
    grade,
    at: answer.at,
    caseId: null,
    title: null,
    source: `answer/${answer.sessionId}/${answer.position}`,
  };
  const item: Review = {
    ...common,
    card: `item/${answer.itemId}`,
    importance: answer.critical ? 3 : 1,
  };
  return answer.skill ? [item, { ...common, ...answer.skill }] : [item];
}
