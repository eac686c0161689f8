import type { CallMode } from '@/lib/model/log';

/** A call as training looks at it. Times in ms. */
export interface CallFact {
  id: string;
  caseId: string;
  mode: CallMode;
  startedAt: number;
  finishedAt: number | null;
  overall: number | null; // 0..100
  critical: boolean; // a critical fault or a missed red flag
  forked: boolean;
  forStep: { trackId: string; stepId: string } | null;
}
