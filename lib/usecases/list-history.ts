import { decide } from '@/lib/access/decide';
import type { Department } from '@/lib/model/case';
import { DIMENSIONS, type Dimension } from '@/lib/model/dimension';
import type { CallMode } from '@/lib/model/log';
import { pageOf } from '@/lib/model/page-of';
import type { AttemptCard } from '@/lib/model/team-view';
import { attemptCards } from './attempt-cards';
import type { CallDeps } from './call-deps';
import type { ActingPerson, AttemptSummary } from './ports';

export interface HistoryFilter {
  mode?: CallMode;
  state?: 'finished' | 'running';
  department?: Department;
  /** From 1. */
  page?: number;
}

/** The actor's own calls, newest first, and how the scores of the latest ones went. */
export interface HistoryView {
  attempts: AttemptCard[];
  page: number;
  pageCount: number;
  /** Of all calls, whatever the filter. */
  counts: { finished: number; running: number };
  /** Oldest first, of the latest finished calls that were not begun from another call. */
  trend: { overall: number[]; dimensions: Record<Dimension, number[]> };
}

const MOST_ATTEMPTS = 1_000;
const PAGE = 20;
const TREND = 12;

/** Lists the actor's own calls; a page beyond the last gives the last. */
export async function listHistory(
  deps: Pick<CallDeps, 'attempts' | 'content'>,
  actor: ActingPerson,
  filter: HistoryFilter,
): Promise<{ ok: true; history: HistoryView } | { ok: false; code: 'denied' }> {
  if (decide(actor.role, 'attempt.list', 'own') === 'deny') return { ok: false, code: 'denied' };
  const content = deps.content.current();
  const all = await deps.attempts.list({ traineeIds: [actor.userId], limit: MOST_ATTEMPTS });
  const found = all.filter(
    (a) =>
      (!filter.mode || a.mode === filter.mode) &&
      (!filter.state || (filter.state === 'finished') === (a.finishedAt !== null)) &&
      (!filter.department || content.cases.get(a.caseId)?.case.department === filter.department),
  );
  const { items, page, pageCount } = pageOf(found, filter.page, PAGE);
  return {
    ok: true,
    history: {
      attempts: attemptCards(content, items),
      page,
      pageCount,
      counts: {
        finished: all.filter((a) => a.finishedAt !== null).length,
        running: all.filter((a) => a.finishedAt === null).length,
      },
      trend: await trendOf(deps, all),
    },
  };
}

async function trendOf(
  deps: Pick<CallDeps, 'attempts'>,
  all: readonly AttemptSummary[],
): Promise<HistoryView['trend']> {
  const latest = all
    .filter((a) => a.finishedAt !== null && !a.forkedFrom)
    .slice(0, TREND)
    .reverse();
  const reports = (await Promise.all(latest.map((a) => deps.attempts.report(a.id)))).flatMap(
    (report) => (report ? [report] : []),
  );
  const of = (dimension: Dimension) => reports.map((r) => r.dimensions[dimension]);
  return {
    overall: reports.map((r) => r.overall),
    dimensions: Object.fromEntries(DIMENSIONS.map((d) => [d, of(d)])) as Record<
      Dimension,
      number[]
    >,
  };
}
