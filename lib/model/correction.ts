import { z } from 'zod';
import { MoveId } from './move-id';

export const CorrectionStatus = z.enum(['open', 'confirmed', 'rejected']);
export type CorrectionStatus = z.infer<typeof CorrectionStatus>;

/** What somebody may say of a typed reply: the moves it was meant to make, and why. */
export const MeantMoves = z.strictObject({
  moves: z.array(MoveId).max(8),
  note: z.string().trim().max(300),
});
export type MeantMoves = z.infer<typeof MeantMoves>;

/** A trainee's word that a typed reply was understood wrongly, and what a trainer made of it. */
export interface Correction {
  id: string;
  attemptId: string;
  /** The log entry of the reply. */
  seq: number;
  personId: string;
  caseId: string;
  /** The patient's line before it, and the reply as typed. */
  prev: string | null;
  text: string;
  /** What the language model of this version heard. */
  heard: MoveId[];
  languageVersion: string;
  meant: MoveId[];
  note: string;
  status: CorrectionStatus;
  suggestedAt: Date;
  /** Set by the decision: by whom, when, the moves the trainer settled on (null when rejected), and why. */
  decidedBy: string | null;
  decidedAt: Date | null;
  settled: MoveId[] | null;
  reason: string;
}
