import type { AssignmentKind, AssignmentProgress } from '@/lib/model/assignment-view';
import type { CallFact } from './call-fact';
import { passedCall } from './passed-call';
import { passedQuiz } from './passed-quiz';
import type { QuizFact } from './quiz-fact';

/** A case that was assigned is done with a fair call (the band from 60) without a critical fault. */
export const ASSIGNED_CALL_PASS = 60;

/** What one person did for an assignment. */
export interface DidForAssignment {
  quizzes: readonly QuizFact[];
  calls: readonly CallFact[];
  /** When each track was passed, and how many steps of it are: `doneAt` null while it is not. */
  tracks: ReadonlyMap<string, { begun: boolean; doneAt: number | null; percent: number }>;
}

/**
 * Where one person stands with an assignment: made from what they did since it was given, never stored. Done: a case by a
 * passed call, a quiz by a passed sitting of its bank, a track when all its steps are passed (also before it was given).
 * Overdue: past its date and not done. The clock is an argument (ms).
 */
export function assignmentProgress(
  assignment: { kind: AssignmentKind; subjectId: string; assignedAt: number; dueAt: number },
  did: DidForAssignment,
  now: number,
): AssignmentProgress {
  const found = lookUp(assignment, did);
  const state =
    found.doneAt !== null
      ? 'done'
      : now > assignment.dueAt
        ? 'overdue'
        : found.begun
          ? 'started'
          : 'open';
  return {
    state,
    late: found.doneAt !== null ? found.doneAt > assignment.dueAt : state === 'overdue',
    doneAt: found.doneAt,
    score: found.score,
    attemptId: found.attemptId,
    sessionId: found.sessionId,
  };
}

interface Found {
  begun: boolean;
  doneAt: number | null;
  score: number | null;
  attemptId: string | null;
  sessionId: string | null;
}

function lookUp(
  { kind, subjectId, assignedAt }: Parameters<typeof assignmentProgress>[0],
  did: DidForAssignment,
): Found {
  if (kind === 'track') {
    const track = did.tracks.get(subjectId);
    return {
      begun: track?.begun ?? false,
      doneAt: track?.doneAt ?? null,
      score: track?.percent ?? null,
      attemptId: null,
      sessionId: null,
    };
  }
  if (kind === 'case') {
    const calls = did.calls.filter(
      (call) => call.caseId === subjectId && !call.forked && call.startedAt >= assignedAt,
    );
    const found = choose(
      calls,
      (call) => passedCall(call, ASSIGNED_CALL_PASS),
      (call) => call.overall,
    );
    return { ...found, attemptId: found.id, sessionId: null };
  }
  const quizzes = did.quizzes.filter(
    (quiz) => quiz.banks.includes(subjectId) && !quiz.forStep && quiz.startedAt >= assignedAt,
  );
  const found = choose(quizzes, passedQuiz, (quiz) =>
    quiz.score === null ? null : Math.round(quiz.score * 100),
  );
  return { ...found, attemptId: null, sessionId: found.id };
}

/** The first passing try says when it was done; to be opened is the best try, or while none is finished the running one. */
function choose<T extends { id: string; startedAt: number; finishedAt: number | null }>(
  tries: readonly T[],
  passes: (one: T) => boolean,
  score: (one: T) => number | null,
): { begun: boolean; doneAt: number | null; score: number | null; id: string | null } {
  const finished = tries.filter((one) => one.finishedAt !== null);
  const best = finished.reduce<T | null>(
    (top, one) => (top && (score(top) ?? 0) >= (score(one) ?? 0) ? top : one),
    null,
  );
  const passed = finished.filter(passes).map((one) => one.finishedAt ?? one.startedAt);
  const running = tries.find((one) => one.finishedAt === null);
  return {
    begun: tries.length > 0,
    doneAt: passed.length > 0 ? Math.min(...passed) : null,
    score: best ? score(best) : null,
    id: (passed.length > 0 ? best?.id : (running?.id ?? best?.id)) ?? null,
  };
}
