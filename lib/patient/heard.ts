import type { Agreement } from '@/lib/model/agreement';
import type { MoodLevels, MoodName } from '@/lib/model/mood';
import type { MoveId } from '@/lib/model/move-id';

/**
 * What the patient makes of one agent action before the statechart moves: the guards read it, the actions copy it.
 * Computed by `hear`; holds no decision about where to go next.
 */
export interface Heard {
  levels: MoodLevels;
  mood: MoodName;
  made: readonly MoveId[];
  understood: boolean;
  /** Had enough: the mood broke, or silence and nonsense went on too long, or the call too long. */
  broken: boolean;
  introduced: boolean;
  purposeful: boolean;
  /** Judged against the agenda item at hand. */
  worsens: boolean;
  feelsHeard: boolean;
  explores: boolean;
  groups: number;
  answered: boolean;
  /** About the end of the call. */
  proposes: Exclude<Agreement, 'none'>[];
  agrees: Agreement | null; // a proposal, now or before, that this patient would accept
  farewell: boolean;
  respects: boolean;
  facts: string[]; // drawn out now
  holdAnnounced: boolean;
  stalls: number; // counting this reply, had it not helped
}

export type PatientEvent =
  | { type: 'BEGIN'; heard: Heard }
  | { type: 'SAY'; heard: Heard; interrupts: boolean }
  | { type: 'SILENCE'; heard: Heard }
  | { type: 'HOLD'; heard: Heard }
  | { type: 'RESUME'; heard: Heard; ms: number }
  | { type: 'HANG_UP'; heard: Heard };

/** Raised inside the statechart when the agenda is over, so that the line region follows. */
export type InnerEvent = { type: 'ENDED' };
