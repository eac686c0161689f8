import { z } from 'zod';
import { Register, SlotLines } from './lines';
import { Slug, Text } from './text';

const trait = z.number().min(0).max(1);

/** `scenarios/personas/<id>.yaml`: a personality, independent of any case. */
export const Persona = z.strictObject({
  format: z.literal(1),
  id: Slug,
  name: Text, // what trainers call this personality, e.g. 「省着花的会计」
  about: Text, // two sentences that make one remember this person
  sex: z.enum(['female', 'male']),
  age: z.number().int().min(14).max(95),
  /** 0..1 each. Traits scale how far each move changes the mood and how many good moves an objection takes. */
  traits: z.strictObject({
    patience: trait,
    trust: trait,
    price_sensitivity: trait,
    anxiety: trait,
    talkativeness: trait,
    directness: trait,
  }),
  register: Register,
  pace: z.enum(['slow', 'normal', 'fast']).default('normal'),
  voice: z
    .strictObject({ pitch: z.number().min(0.5).max(2), rate: z.number().min(0.5).max(2) })
    .default({ pitch: 1, rate: 1 }),
  portrait: Slug, // a preset of components/portrait/presets.ts
  lines: SlotLines.default({}), // own variants of common lines; they come before the register's
});
export type Persona = z.infer<typeof Persona>;
