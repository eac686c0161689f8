import { z } from 'zod';
import { AgentAction } from './action';
import { Agreement } from './agreement';
import { HouseSettings } from './house';
import { MoodLevels, MoodName } from './mood';
import { PatientAct } from './patient-act';
import { TextPair } from './text';

/** One line the patient says. `id` names the variant (`slot#n`), so that no line is said twice. */
export const SpokenLine = z.strictObject({ id: z.string(), slot: z.string(), text: TextPair });
export type SpokenLine = z.infer<typeof SpokenLine>;

/** What the patient does in answer to one agent action. */
export const Reaction = z.strictObject({
  says: z.array(SpokenLine),
  acts: z.array(PatientAct),
  place: z.string(), // where the call stands afterwards, see `place.ts`
  line: z.enum(['ringing', 'connected', 'on-hold', 'ended']),
  mood: MoodName,
  levels: MoodLevels,
  facts: z.array(z.string()), // told with this reaction
  raised: z.array(z.string()), // agenda items that came up
  settled: z.array(z.string()), // agenda items laid to rest
  hardened: z.array(z.string()),
  agreed: Agreement.nullable(), // set when something was agreed, or parted without
  ended: z.enum(['patient', 'agent', 'walked-away']).nullable(),
  ending: z.string().nullable(), // id of the case's ending
});
export type Reaction = z.infer<typeof Reaction>;

/** One entry of the append-only log. `seq` counts from 1 without gaps; `at` is ms since the attempt began, never falling. */
export const LogEntry = z.strictObject({
  seq: z.number().int().min(1),
  at: z.number().int().min(0),
  action: AgentAction,
  reaction: Reaction.nullable(),
});
export type LogEntry = z.infer<typeof LogEntry>;

export const CallMode = z.enum(['practice', 'coached', 'exam']);
export type CallMode = z.infer<typeof CallMode>;

/** What pins an attempt, so that its log can be replayed to the byte. */
export const AttemptPins = z.strictObject({
  caseId: z.string(),
  caseVersion: z.number().int(),
  contentHash: z.string(),
  engineVersion: z.string(),
  languageVersion: z.string(),
  personaId: z.string(),
  seed: z.number().int().min(0).max(0xffffffff),
  mode: CallMode,
  house: HouseSettings, // the clinic's facts as they were, since lines and replies name them
});
export type AttemptPins = z.infer<typeof AttemptPins>;

/** A whole call. */
export const CallLog = z.strictObject({ pins: AttemptPins, entries: z.array(LogEntry) });
export type CallLog = z.infer<typeof CallLog>;
