import type { ChecklistChoice } from '@/components/ui/checklist';
import type { MoodName } from '@/lib/model/mood';
import type { MarkedRun } from './mark-text';

/** A finding in the reader's language. */
export interface ShownFinding {
  rule: string;
  dimension: string;
  severity: 'praise' | 'minor' | 'major' | 'critical';
  points: number;
  turn: number | null;
  message: string;
  why: string | null;
  better: string | null;
  /** The page of the handbook that explains it. */
  page: string | null;
}

/** A turn in the reader's language. `findings` are indexes into the list of all findings. */
export interface ShownTurn {
  index: number;
  speaker: 'agent' | 'patient';
  runs: readonly MarkedRun[];
  /** The words in English below, when the reader reads English. */
  gloss: string | null;
  mood: MoodName | null;
  seq: number | null;
  recommended: string | null;
  findings: readonly number[];
  /** For replies typed or spoken: the moves that were heard, and what the trainee said was meant. */
  typed: {
    heard: readonly string[];
    correction: { status: 'open' | 'confirmed' | 'rejected'; meant: readonly string[] } | null;
  } | null;
}

/** Everything the debrief shows, ready to read. */
export interface DebriefProps {
  attemptId: string;
  title: string;
  lesson: string;
  endingTitle: string | null;
  overall: number;
  band: 'excellent' | 'good' | 'fair' | 'poor' | 'fail';
  safety: 'none' | 'handled' | 'late' | 'missed';
  dimensions: readonly { id: string; value: number }[];
  findings: readonly ShownFinding[];
  turns: readonly ShownTurn[];
  levels: readonly { turn: number; trust: number; patience: number; concern: number }[];
  portrait: string;
  patientName: string;
  personaName: string;
  personaAbout: string;
  facts: readonly { label: string; told: boolean }[];
  wrapUp: { class: string; nextContactDays: number | null; notes: string } | null;
  canFork: boolean;
  canCorrect: boolean;
  moveChoices: readonly ChecklistChoice[];
  forkedFrom: string | null;
  againHref: string | null;
}
