import type { ReviewSettings } from './review-settings';
import type { Text } from './text';

/** Why to review now, or why not: the most telling thing that can be said. */
export type ReviewReason =
  | { code: 'red-line'; count: number } // due cards on a red line
  | { code: 'skill'; title: Text } // the most urgent one was lost in a call
  | { code: 'fading'; recall: number } // 0..1: what would be remembered of the due cards
  | { code: 'later'; nextAt: number } // nothing is due; the next day with something
  | { code: 'done'; nextAt: number | null } // today's share is done
  | { code: 'new' }; // nothing was ever answered

/** The reviews of a day in a few numbers. */
export interface ReviewSummary {
  due: number; // today, within the cap
  waiting: number; // due as well, above the cap
  seconds: number; // estimate for those due
  doneToday: number;
  forecast: number[]; // reviews on each of the next 30 days, today first
  reason: ReviewReason;
}

/** A skill that comes back. */
export interface SkillCardView {
  skill: string; // the rule
  title: Text;
  recall: number; // 0..1
  /** Kept since it was lost, for a day at least: before that its recall says only that the loss is fresh. */
  steady: boolean;
  lapses: number;
  due: boolean;
  dueAt: number; // ms, the start of its day
  /** The case to practise it in: a short call of its own. */
  practice: { caseId: string; title: Text } | null;
}

export interface ReviewView extends ReviewSummary {
  cards: { items: number; skills: number };
  /** 0..1, the mean over the steady cards: what is remembered now; null without any. */
  remembered: number | null;
  skills: SkillCardView[]; // weakest memory first
  /** A review left in the middle. */
  running: { sessionId: string; left: number } | null;
  settings: ReviewSettings;
  now: number;
}
