import { z } from 'zod';

/**
 * How the clinic reviews: the share to be remembered when a card comes back, how many come back in a day at most, and how many
 * minutes a short review takes.
 */
export const ReviewSettings = z.strictObject({
  retention: z.number().min(0.8).max(0.97),
  dailyCap: z.number().int().min(5).max(200),
  minutes: z.number().int().min(2).max(20).default(5),
});
export type ReviewSettings = z.infer<typeof ReviewSettings>;

/** What decides which cards come back on which day. */
export type ReviewPace = Pick<ReviewSettings, 'retention' | 'dailyCap'>;

export const DEFAULT_REVIEW_SETTINGS: ReviewSettings = { retention: 0.9, dailyCap: 30, minutes: 5 };
