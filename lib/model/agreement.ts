import { z } from 'zod';

/** What the two sides can agree on; `none` when they part without. */
export const Agreement = z.enum([
  'appointment',
  'callback',
  'contact',
  'care-plan',
  'handover',
  'urgent-care',
  'feedback',
  'wait',
  'message',
  'do-not-call',
  'none',
]);
export type Agreement = z.infer<typeof Agreement>;
