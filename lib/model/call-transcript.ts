import { z } from 'zod';
import { PatientClass } from './case';

/**
 * The transcript of any call, also a real one, as `score` reads it (contract). Unknown keys are ignored on purpose:
 * transcripts come from outside and carry more than is judged. Turn indexes are indexes of `turns`.
 */
export const CallTranscript = z.object({
  id: z.union([z.string(), z.number()]),
  direction: z.enum(['outbound', 'inbound']).default('outbound'),
  channel: z.enum(['phone', 'desk', 'chat', 'visit']).nullish(),
  department: z.string().default('general'),
  situation: z.string().default('unknown'),
  turns: z.array(
    z.object({
      speaker: z.enum(['agent', 'patient']),
      text: z.string(),
      rings: z.number().nullish(),
      gapMs: z.number().nullish(),
      interrupts: z.boolean().nullish(),
      heldMs: z.number().nullish(),
      silenceMs: z.number().nullish(),
    }),
  ),
  endedBy: z.enum(['agent', 'patient']).nullish(),
  wrapUp: z
    .object({
      class: PatientClass.default('none'),
      nextContactDays: z.number().nullish(),
      notes: z.string().default(''),
    })
    .nullish(),
});
export type CallTranscript = z.infer<typeof CallTranscript>;
