import type { Band } from '@/lib/model/dimension';
import type { CallMode } from '@/lib/model/log';
import type { Finding, Report } from '@/lib/model/report';

/** An attempt as training looks at it: no log, no turns. */
export interface AttemptFact {
  id: string;
  personId: string;
  caseId: string;
  mode: CallMode;
  startedAt: Date;
  finishedAt: Date | null;
  overall: number | null;
  band: Band | null;
  /** A critical fault or a missed red flag. */
  critical: boolean;
  forked: boolean;
  forStep: { trackId: string; stepId: string } | null;
}

export interface AttemptFindings {
  attemptId: string;
  personId: string;
  caseId: string;
  finishedAt: Date;
  findings: Finding[];
  /** 0..100 */
  dimensions: Report['dimensions'];
}

export interface AttemptFacts {
  /** Newest first. */
  list(personIds: readonly string[]): Promise<AttemptFact[]>;
  /** Findings of the last finished calls of each person, newest first; without those forked from another, whose beginning is not theirs. */
  findings(personIds: readonly string[], lastCalls: number): Promise<AttemptFindings[]>;
}
