import type { CorrectionStatus } from './correction';
import type { CallMode } from './log';
import type { MoodLevels, MoodName } from './mood';
import type { MoveId } from './move-id';
import type { Report } from './report';
import type { Text } from './text';

/** A turn of the debrief's transcript. Its index is the one that findings point to. */
export interface DebriefTurn {
  index: number;
  speaker: 'agent' | 'patient';
  text: Text;
  mood: MoodName | null; // after a patient turn
  levels: MoodLevels | null;
  /** Agent turns: the call can be tried again from before this sequence number. */
  seq: number | null;
  place: string | null;
  /** The recommended reply at this place, where one is known. */
  recommended: Text | null;
  /** For replies typed or spoken: the moves that were heard, and what the trainee said was meant. */
  typed: {
    heard: MoveId[];
    correction: { status: CorrectionStatus; meant: MoveId[] } | null;
  } | null;
}

/** The debrief (复盘) of a finished attempt. */
export interface DebriefView {
  attemptId: string;
  traineeId: string;
  caseId: string;
  title: Text;
  lesson: Text;
  mode: CallMode;
  startedAt: number;
  finishedAt: number;
  endingTitle: Text | null;
  report: Report;
  /** The page of the handbook for each finding that has one, by the finding's rule. */
  handbook: Record<string, string>;
  turns: DebriefTurn[];
  portrait: string;
  personaName: Text;
  personaAbout: Text;
  /** Facts the patient knew: told or not, so that one sees what was left to find out. */
  facts: { label: Text; told: boolean }[];
  forkedFrom: { attemptId: string; seq: number } | null;
  canFork: boolean;
  /** The reader may say what a typed reply was meant to be. */
  canCorrect: boolean;
  wrapUp: { class: string; nextContactDays: number | null; notes: string } | null;
  preparation: { identity: string; goal: string; time: string } | null;
}
