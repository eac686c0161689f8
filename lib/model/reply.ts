import { z } from 'zod';
import { Agreement } from './agreement';
import { MoveId } from './move-id';
import { Text } from './text';

const moves = z.array(MoveId);
/** At `closing/agreed`: offered only when this was agreed, so that an appointment is not confirmed where none was made. */
const agreed = z.array(Agreement).min(1).optional();

/**
 * An offered reply of pick mode. Exactly one of best / fair / fault holds the words; `does` are its moves (the linter
 * compares them with the language model). A fault says why it is one; the debrief shows it. `agreed` keeps a closing
 * reply for calls in which one of these was agreed.
 */
export const Reply = z.union([
  z.strictObject({ best: Text, does: moves.min(1), agreed }).transform((r) => ({
    tier: 'best' as const,
    text: r.best,
    does: r.does,
    why: null,
    agreed: r.agreed ?? null,
  })),
  z.strictObject({ fair: Text, does: moves, why: Text.optional(), agreed }).transform((r) => ({
    tier: 'fair' as const,
    text: r.fair,
    does: r.does,
    why: r.why ?? null,
    agreed: r.agreed ?? null,
  })),
  z.strictObject({ fault: Text, does: moves.min(1), why: Text, agreed }).transform((r) => ({
    tier: 'fault' as const,
    text: r.fault,
    does: r.does,
    why: r.why,
    agreed: r.agreed ?? null,
  })),
]);
export type Reply = z.infer<typeof Reply>;

/** At a place of the agenda: one best, one fair and one tempting fault at the least. */
export const Replies = z
  .array(Reply)
  .min(3)
  .refine(
    (list) =>
      (['best', 'fair', 'fault'] as const).every((tier) => list.some((r) => r.tier === tier)),
    {
      message: 'a place needs at least one best, one fair and one fault reply',
    },
  );
