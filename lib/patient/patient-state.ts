import type { Agreement } from '@/lib/model/agreement';
import type { MoodLevels, MoodName } from '@/lib/model/mood';
import type { MoveId } from '@/lib/model/move-id';

/** What the statechart remembers besides its state. Plain JSON. */
export interface PatientContext {
  levels: MoodLevels;
  mood: MoodName;
  /** Every move made so far, in order, as often as it was made: kind words wear out. */
  made: readonly MoveId[];
  turns: number;
  stalls: number; // replies in a row that did not help at this place
  silences: number;
  unclear: number;
  /** Of the agenda item at hand. */
  heard: boolean;
  explored: boolean;
  groups: number; // bit set of answered groups
  unheardItems: number; // items settled without the patient having been heard
  introduced: boolean;
  purposeful: boolean;
  facts: string[];
  proposed: Exclude<Agreement, 'none'>[]; // put forward so far, still unanswered
  agreed: Agreement | null;
  holdAnnounced: boolean;
  ended: 'patient' | 'agent' | 'walked-away' | null;
  ending: string | null;
}

/** What has been said, in its words: the memory that keeps them from being repeated. */
export interface Voice {
  random: number;
  used: string[];
}

/** The patient at one moment: JSON in, JSON out, equal for equal inputs. `value` is the XState state value. */
export interface PatientSnapshot {
  value: { line: string; agenda: string | Record<string, string>; mood: string };
  context: PatientContext;
  voice: Voice;
}
