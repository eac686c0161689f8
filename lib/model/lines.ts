import { z } from 'zod';
import { Variants } from './text';

/** Moods for which lines can be written; `any` serves every mood. */
export const LINE_MOODS = ['any', 'calm', 'wary', 'worried', 'annoyed', 'softened'] as const;

/** Variants of one line per mood. A bare list or string means `any`. */
export const LinesByMood = z.union([
  Variants.transform((any) => ({ any })),
  z.partialRecord(z.enum(LINE_MOODS), Variants),
]);
export type LinesByMood = z.infer<typeof LinesByMood>;

/**
 * The places where every patient needs words, whatever the case. Personas and `scenarios/lines/<register>.yaml` fill
 * them; a case may override any.
 */
export const LINE_SLOTS = [
  'hello', // picks up, or speaks first on an inbound call or at the desk
  'ask-who', // the agent did not say who is calling
  'ask-why', // the agent said who but not what for
  'ask-back', // could not understand the reply
  'prompt', // the reply did not help; says so without a new reason
  'go-on', // got part of an answer, is not at ease yet
  'interrupted', // was cut off
  'still-there', // the agent is silent
  'will-wait', // agrees to hold
  'held-long', // back from a long or unannounced hold
  'waiting', // nothing more to raise: waits for the agent to propose something
  'thanks', // answers kindness, a wish, good advice
  'object-fault', // answers a fault that is not about the objection at hand
  'walk-away', // has had enough, ends the call
  'bye', // answers a farewell
] as const;
export const LineSlot = z.enum(LINE_SLOTS);
export type LineSlot = z.infer<typeof LineSlot>;

export const SlotLines = z.partialRecord(LineSlot, LinesByMood);
export type SlotLines = z.infer<typeof SlotLines>;

/** How a person speaks; also the name of the file of shared lines in `scenarios/lines/`. */
export const Register = z.enum(['plain', 'polite', 'curt', 'elderly']);
export type Register = z.infer<typeof Register>;

/** Channels with words of their own, said instead of those of the register: nobody hangs up at a desk. */
export const CHANNELS_WITH_LINES = ['desk'] as const;

/** `scenarios/lines/<register>.yaml` with every slot, or `<channel>.yaml` with those that differ there. */
export const SharedLines = z
  .strictObject({
    format: z.literal(1),
    register: z.enum([...Register.options, ...CHANNELS_WITH_LINES]),
    lines: SlotLines,
  })
  .superRefine(({ register, lines }, ctx) => {
    if (CHANNELS_WITH_LINES.some((channel) => channel === register)) return;
    for (const slot of LINE_SLOTS)
      if (!lines[slot])
        ctx.addIssue({ code: 'custom', path: ['lines'], message: `has no \`${slot}\`` });
  });
export type SharedLines = z.infer<typeof SharedLines>;
