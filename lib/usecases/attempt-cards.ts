import type { Content } from '@/lib/model/content';
import type { AttemptCard } from '@/lib/model/team-view';
import type { AttemptSummary } from './ports';
import { caseTitle } from './subject-title';

/** Stored attempts as they stand in lists. */
export function attemptCards(content: Content, attempts: readonly AttemptSummary[]): AttemptCard[] {
  return attempts.map((attempt) => ({
    id: attempt.id,
    caseId: attempt.caseId,
    title: caseTitle(content, attempt.caseId),
    mode: attempt.mode,
    startedAt: attempt.startedAt.getTime(),
    finishedAt: attempt.finishedAt?.getTime() ?? null,
    overall: attempt.overall,
    band: attempt.band,
  }));
}
