import { z } from 'zod';

/** How the clinic reviews: the share to be remembered when a card comes back, and how many come back in a day at most. */
export const ReviewSettings = z.strictObject({
  retention: z.number().min(0.8).max(0.97),
  dailyCap: z.number().int().min(5).max(200),
});
export type ReviewSettings = z.infer<typeof ReviewSettings>;

export const DEFAULT_REVIEW_SETTINGS: ReviewSettings = { retention: 0.9, dailyCap: 30 };
