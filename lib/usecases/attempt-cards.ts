import type { Content } from '@/lib/model/content';
import type { AttemptCard } from '@/lib/model/team-view';
import type { AttemptSummary } from './ports';

/** Attempts as they are shown in lists. A case that is no longer there keeps its id as its title. */
export function attemptCards(content: Content, attempts: readonly AttemptSummary[]): AttemptCard[] {
  return attempts.map((a) => ({
    id: a.id,
    caseId: a.caseId,
    title: content.cases.get(a.caseId)?.case.title ?? { zh: a.caseId, en: a.caseId },
    mode: a.mode,
    startedAt: a.startedAt.getTime(),
    finishedAt: a.finishedAt?.getTime() ?? null,
    overall: a.overall,
    band: a.band,
  }));
}
