import { decide } from '@/lib/access/decide';
import type { MyAssignmentView } from '@/lib/model/assignment-view';
import type { Content } from '@/lib/model/content';
import type { Dimension } from '@/lib/model/dimension';
import type { TodayView } from '@/lib/model/today-view';
import { isDone } from '@/lib/training/is-done';
import { type NextStepFacts, nextStep } from '@/lib/training/next-step';
import { retried } from '@/lib/training/retried';
import { weakRules } from '@/lib/training/weak-rules';
import { assignmentsOf } from './assignments-of';
import { attemptCard } from './attempt-card';
import { certificateView } from './certificate-view';
import type { PersonFacts } from './facts-of';
import { loadPersonTracks } from './load-person-tracks';
import type { PersonTrack } from './person-tracks';
import type { ActingPerson } from './ports';
import type { AttemptFindings } from './ports/attempt-facts';
import { reviewStanding } from './review-standing';
import { reviewSummary } from './review-summary';
import { ruleTitles } from './rule-titles';
import { settleTrack } from './settle-track';
import type { TrainingDeps } from './training-deps';

const DAY = 86_400_000;
const CALLS_LOOKED_AT = 10;
const RECENT = 5;

/** The actor's own day: the one next step and why, what is due, where the tracks stand, the last calls. */
export async function viewToday(
  deps: TrainingDeps,
  actor: ActingPerson,
): Promise<{ ok: true; today: TodayView } | { ok: false; code: 'denied' }> {
  if (decide(actor.role, 'today.view', 'own') === 'deny') return { ok: false, code: 'denied' };
  const me = actor.userId;
  const [loaded, answered, findings, standing] = await Promise.all([
    loadPersonTracks(deps, [me]),
    deps.quizzes.answeredItems(me),
    deps.facts.findings([me], CALLS_LOOKED_AT),
    reviewStanding(deps, me),
  ]);
  const did = loaded.get(me);
  if (!did) return { ok: false, code: 'denied' };
  const assignments = await assignmentsOf(deps, me, did);
  let { certificates } = did;
  for (const { track, toIssue } of did.tracks)
    if (toIssue) {
      await settleTrack(deps, me, track.id);
      certificates = await deps.certificates.list({ personIds: [me] });
    }
  const content = deps.content.current();
  const now = deps.clock.now().getTime();
  const review = reviewSummary(standing, now);
  const weakest = weakRules(findings, ruleTitles(content));
  const open = assignments.filter((each) => each.state !== 'done');
  const done = assignments.filter((each) => (each.doneAt ?? 0) > now - 7 * DAY);
  const enrolled = did.tracks.filter((each) => each.enrolledAt !== null);
  return {
    ok: true,
    today: {
      next: nextStep({
        now,
        assignments: open.map((each) => toNextAssignment(each, did.facts)),
        tracks: enrolled.flatMap((each) => toNextTrack(each, now)),
        review,
        weakest,
        cases: casesInOrder(content, did.facts),
      }),
      assignments: [...open, ...done],
      tracks: enrolled.map(({ card }) => card),
      recent: did.facts.attempts.slice(0, RECENT).map((each) => attemptCard(content, each)),
      review,
      weakest,
      certificates: certificates.map((each) => certificateView(each, actor, 'own', now)),
      counts: { ...counts(content, did.facts, now), quizItems: answered },
      progress: {
        retried: retried(did.facts.calls),
        dimensions: trends(findings),
      },
      now,
    },
  };
}

function toNextAssignment(
  { id, kind, subjectId, title, dueAt, assignedBy, attemptId, sessionId }: MyAssignmentView,
  facts: PersonFacts,
): NextStepFacts['assignments'][number] {
  const attempt = facts.calls.find((call) => call.id === attemptId && call.finishedAt === null);
  const session = facts.quizzes.find((quiz) => quiz.id === sessionId && quiz.finishedAt === null);
  const running = attempt ? { attemptId: attempt.id } : session ? { sessionId: session.id } : null;
  return { id, kind, subjectId, title, dueAt, by: assignedBy.name, running };
}

/** Nothing while an exam waits for its day: there is something better to do until then. */
function toNextTrack(
  { track, progress }: PersonTrack,
  now: number,
): NextStepFacts['tracks'][number][] {
  const index = progress.steps.findIndex((each) => !isDone(each));
  const open = progress.steps[index];
  if (!open || (open.sitting?.nextFrom ?? 0) > now) return [];
  return [
    {
      trackId: track.id,
      title: track.title,
      step: index + 1,
      of: progress.steps.length,
      next: { stepId: open.step.id, title: open.step.title },
      running: open.running,
    },
  ];
}

/** Easiest first. */
function casesInOrder(content: Content, facts: PersonFacts): NextStepFacts['cases'] {
  return [...content.cases.values()]
    .sort((a, b) => a.case.level - b.case.level || (a.id < b.id ? -1 : 1))
    .map(({ id, case: kase }) => {
      const scores = facts.calls
        .filter((call) => call.caseId === id && call.finishedAt !== null)
        .map((call) => call.overall ?? 0);
      return {
        caseId: id,
        title: kase.title,
        best: scores.length > 0 ? Math.max(...scores) : null,
      };
    });
}

/** The dimensions of the latest whole calls, oldest first. */
function trends(calls: readonly AttemptFindings[]): TodayView['progress']['dimensions'] {
  const inOrder = [...calls].reverse();
  const of = (dimension: Dimension) => inOrder.map((call) => call.dimensions[dimension]);
  return {
    script: of('script'),
    objection: of('objection'),
    etiquette: of('etiquette'),
    compliance: of('compliance'),
    outcome: of('outcome'),
  };
}

function counts(
  content: Content,
  facts: PersonFacts,
  now: number,
): Omit<TodayView['counts'], 'quizItems'> {
  const finished = facts.calls.filter((call) => call.finishedAt !== null);
  return {
    calls: finished.length,
    callsThisWeek: finished.filter((call) => (call.finishedAt ?? 0) > now - 7 * DAY).length,
    casesTried: new Set(finished.map((call) => call.caseId)).size,
    cases: content.cases.size,
  };
}
