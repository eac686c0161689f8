import type { TrackStep } from '@/lib/model/track';
import type { CallFact } from './call-fact';
import { drawCalls } from './draw-calls';
import { passedCall } from './passed-call';
import { passedQuiz } from './passed-quiz';
import type { QuizFact } from './quiz-fact';

/** One sitting of an exam: its quiz, and the calls drawn for it. */
export interface ExamSitting {
  state: 'quiz' | 'calls' | 'failed' | 'passed';
  quiz: QuizFact;
  /** Of a failed one: from when (ms) the next may be begun. */
  nextFrom: number | null;
  calls: {
    caseId: string;
    call: CallFact | null;
    state: 'open' | 'started' | 'passed' | 'failed';
  }[];
}

/**
 * The latest sitting of an exam step, or null when none was begun. A sitting begins with its quiz, whose seed draws the
 * calls. In every sitting the first try at each drawn case counts, so nobody picks the best of several; who fails the quiz
 * or a call waits, then sits the whole exam again, with another form and other calls. `quizzes` and `calls` are those of this step.
 */
export function examSitting(
  step: Extract<TrackStep, { kind: 'exam' }>,
  quizzes: readonly QuizFact[],
  calls: readonly CallFact[],
): ExamSitting | null {
  const quiz = quizzes
    .filter((each) => each.kind === 'exam')
    .reduce<QuizFact | null>(
      (last, each) => (last && last.startedAt >= each.startedAt ? last : each),
      null,
    );
  if (!quiz) return null;
  const drawn = drawCalls(step.calls, step.draw, quiz.seed).map((caseId) => {
    const call = firstTry(calls, caseId, quiz.startedAt);
    return { caseId, call, state: callState(call, step.pass) };
  });
  const state = sittingState(quiz, drawn);
  const nextFrom = state === 'failed' ? failedAt(quiz, drawn) + step.wait_hours * HOUR : null;
  return { state, quiz, calls: drawn, nextFrom };
}

const HOUR = 3_600_000;

/** The moment at which it was lost: by its quiz, else by the last call that was not passed. */
function failedAt(quiz: QuizFact, calls: ExamSitting['calls']): number {
  const lost = passedQuiz(quiz)
    ? calls.filter((each) => each.state === 'failed').map(({ call }) => call)
    : [quiz];
  return Math.max(...lost.map((each) => each?.finishedAt ?? 0));
}

function firstTry(calls: readonly CallFact[], caseId: string, since: number): CallFact | null {
  return calls
    .filter(
      (call) =>
        call.caseId === caseId && call.mode === 'exam' && !call.forked && call.startedAt >= since,
    )
    .reduce<CallFact | null>(
      (first, call) => (first && first.startedAt <= call.startedAt ? first : call),
      null,
    );
}

function callState(call: CallFact | null, pass: number): ExamSitting['calls'][number]['state'] {
  if (!call) return 'open';
  if (call.finishedAt === null) return 'started';
  return passedCall(call, pass) ? 'passed' : 'failed';
}

function sittingState(quiz: QuizFact, calls: ExamSitting['calls']): ExamSitting['state'] {
  if (quiz.finishedAt === null) return 'quiz';
  if (!passedQuiz(quiz) || calls.some((call) => call.state === 'failed')) return 'failed';
  return calls.every((call) => call.state === 'passed') ? 'passed' : 'calls';
}
