import type { AssignmentKind } from '@/lib/model/assignment-view';
import type { ReviewSummary } from '@/lib/model/review-view';
import type { WeakRule } from '@/lib/model/team-view';
import type { Text } from '@/lib/model/text';
import type { NextStepView, NextTarget } from '@/lib/model/today-view';

/** All that the choice of the next step looks at. */
export interface NextStepFacts {
  now: number;
  /** Those not done. */
  assignments: readonly {
    id: string;
    kind: AssignmentKind;
    subjectId: string;
    title: Text;
    dueAt: number;
    by: string;
    /** Begun and not finished. */
    running: { attemptId: string } | { sessionId: string } | null;
  }[];
  /** Enrolled tracks that are not passed, with their next step. */
  tracks: readonly {
    trackId: string;
    title: Text;
    step: number; // 1-based
    of: number;
    next: { stepId: string; title: Text };
    running: { attemptId: string } | { sessionId: string } | null;
  }[];
  review: Pick<ReviewSummary, 'due' | 'seconds' | 'reason'>;
  weakest: readonly WeakRule[];
  /** In teaching order; `best` is null for a case never finished. */
  cases: readonly { caseId: string; title: Text; best: number | null }[];
}

/** A weakness counts as one from the second time on: once is an accident. */
const OFTEN = 2;
/** Fewer cards than this can wait until there are more. */
const WORTH_A_REVIEW = 5;

/**
 * The one next step and why, in this order: the assignment that is due first; a review, when there is enough of it or a red
 * line is fading; the open step of a track; the case in which the weakest rule cost most; a case never tried, easiest first; else the case with the lowest best score. Null without
 * any case.
 */
export function nextStep(facts: NextStepFacts): NextStepView | null {
  return (
    assigned(facts) ?? dueReview(facts) ?? onTrack(facts) ?? onWeakRule(facts) ?? onCase(facts)
  );
}

function assigned({ assignments, tracks, now }: NextStepFacts): NextStepView | null {
  const first = [...assignments].sort((a, b) => a.dueAt - b.dueAt || (a.id < b.id ? -1 : 1))[0];
  if (!first) return null;
  const { kind, subjectId, title } = first;
  const track = tracks.find((each) => kind === 'track' && each.trackId === subjectId);
  const running = track?.running ?? first.running;
  const target: NextTarget = running
    ? goOn(running, track?.next.title ?? title)
    : track
      ? { kind: 'step', trackId: subjectId, stepId: track.next.stepId, title: track.next.title }
      : kind === 'case'
        ? { kind, caseId: subjectId, title }
        : kind === 'quiz'
          ? { kind, bankId: subjectId, title }
          : { kind, trackId: subjectId, title };
  return {
    target,
    reason: {
      code: 'assigned',
      assignmentId: first.id,
      dueAt: first.dueAt,
      overdue: now > first.dueAt,
      by: first.by,
    },
  };
}

function dueReview({ review: { due, seconds, reason } }: NextStepFacts): NextStepView | null {
  if (due < WORTH_A_REVIEW && reason.code !== 'red-line') return null;
  return {
    target: { kind: 'review', title: { zh: '复习', en: 'Review' } },
    reason: { code: 'review', due, seconds, why: reason },
  };
}

function onTrack({ tracks }: NextStepFacts): NextStepView | null {
  // whoever is furthest along is nearest to a certificate
  const track = [...tracks].sort(
    (a, b) => b.step / b.of - a.step / a.of || (a.trackId < b.trackId ? -1 : 1),
  )[0];
  if (!track) return null;
  const { trackId, title, step, of, next, running } = track;
  return {
    target: running
      ? goOn(running, next.title)
      : { kind: 'step', trackId, stepId: next.stepId, title: next.title },
    reason: { code: 'track', trackId, title, step, of },
  };
}

function onWeakRule({ weakest, cases }: NextStepFacts): NextStepView | null {
  for (const { rule, title, times, caseId } of weakest) {
    const kase = cases.find((each) => each.caseId === caseId);
    if (times >= OFTEN && kase)
      return {
        target: { kind: 'case', caseId, title: kase.title },
        reason: { code: 'weak-rule', rule, title, times },
      };
  }
  return null;
}

function onCase({ cases }: NextStepFacts): NextStepView | null {
  const fresh = cases.find((each) => each.best === null);
  if (fresh)
    return {
      target: { kind: 'case', caseId: fresh.caseId, title: fresh.title },
      reason: { code: 'new-case' },
    };
  const lowest = [...cases].sort((a, b) => (a.best ?? 0) - (b.best ?? 0))[0];
  return lowest
    ? {
        target: { kind: 'case', caseId: lowest.caseId, title: lowest.title },
        reason: { code: 'improve', best: lowest.best ?? 0 },
      }
    : null;
}

const goOn = (running: { attemptId: string } | { sessionId: string }, title: Text): NextTarget =>
  'attemptId' in running
    ? { kind: 'attempt', attemptId: running.attemptId, title }
    : { kind: 'session', sessionId: running.sessionId, title };
