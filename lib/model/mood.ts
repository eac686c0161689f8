import { z } from 'zod';

/** What shows of the patient's feelings. `broken` ends the call. */
export const MOODS = ['calm', 'wary', 'worried', 'annoyed', 'softened', 'broken'] as const;
export const MoodName = z.enum(MOODS);
export type MoodName = z.infer<typeof MoodName>;

/** The numbers behind it, each 0..100. Trust and patience are good when high, concern when low. */
export const MoodLevels = z.strictObject({
  trust: z.number().min(0).max(100),
  patience: z.number().min(0).max(100),
  concern: z.number().min(0).max(100),
});
export type MoodLevels = z.infer<typeof MoodLevels>;
