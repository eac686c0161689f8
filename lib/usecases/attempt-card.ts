import type { Content } from '@/lib/model/content';
import type { AttemptCard } from '@/lib/model/team-view';
import type { AttemptFact } from './ports/attempt-facts';
import { caseTitle } from './subject-title';

/** A call as it stands in lists. */
export function attemptCard(content: Content, attempt: AttemptFact): AttemptCard {
  return {
    id: attempt.id,
    caseId: attempt.caseId,
    title: caseTitle(content, attempt.caseId),
    mode: attempt.mode,
    startedAt: attempt.startedAt.getTime(),
    finishedAt: attempt.finishedAt?.getTime() ?? null,
    overall: attempt.overall,
    band: attempt.band,
  };
}
