import type { CertificateEvidence } from '@/lib/model/certificate-view';
import type { TrackStep } from '@/lib/model/track';
import type { CallFact } from './call-fact';
import { type ExamSitting, examSitting } from './exam-sitting';
import { passedCall } from './passed-call';
import { passedQuiz } from './passed-quiz';
import type { QuizFact } from './quiz-fact';

/** Why a step may be skipped: a placement test proved it, or it was still known at the renewal. */
export type Skip =
  | { by: 'placement'; sessionId: string; score: number; at: number }
  | { by: 'kept'; recall: number };

/** How far somebody is with one step. */
export interface StepProgress {
  step: TrackStep;
  state: 'locked' | 'open' | 'started' | 'passed' | 'skipped';
  best: number | null; // 0..100
  tries: number; // finished ones
  /** What can be gone on with. */
  running: { sessionId: string } | { attemptId: string } | null;
  sitting: ExamSitting | null;
  /** Also while somebody chose to do the step anyway. */
  skip: Skip | null;
  evidence: CertificateEvidence[]; // when passed or skipped
}

/** How far somebody is with an open step by what they did for it: `quizzes` and `calls` are those of this step. */
export function stepProgress(
  step: Exclude<TrackStep, { kind: 'handbook' }>,
  quizzes: readonly QuizFact[],
  calls: readonly CallFact[],
): StepProgress {
  switch (step.kind) {
    case 'quiz':
      return quizStep(step, quizzes);
    case 'call':
      return callStep(step, calls);
    case 'exam':
      return examStep(step, quizzes, calls);
  }
}

const percent = (score: number | null): number => Math.round((score ?? 0) * 100);
const highest = (scores: readonly number[]): number | null =>
  scores.length > 0 ? Math.max(...scores) : null;
const stateOf = (passed: boolean, begun: boolean): StepProgress['state'] =>
  passed ? 'passed' : begun ? 'started' : 'open';

function quizStep(step: TrackStep, quizzes: readonly QuizFact[]): StepProgress {
  const finished = quizzes.filter((quiz) => quiz.finishedAt !== null);
  const running = quizzes.find((quiz) => quiz.finishedAt === null);
  const passed = finished.filter(passedQuiz).sort((a, b) => (b.score ?? 0) - (a.score ?? 0))[0];
  return {
    step,
    state: stateOf(passed !== undefined, running !== undefined || finished.length > 0),
    best: highest(finished.map((quiz) => percent(quiz.score))),
    tries: finished.length,
    running: running && !passed ? { sessionId: running.id } : null,
    sitting: null,
    skip: null,
    evidence: passed ? [quizEvidence(step, passed)] : [],
  };
}

function callStep(
  step: Extract<TrackStep, { kind: 'call' }>,
  all: readonly CallFact[],
): StepProgress {
  const calls = all.filter((call) => call.caseId === step.case && !call.forked);
  const finished = calls.filter((call) => call.finishedAt !== null);
  const running = calls.find((call) => call.finishedAt === null);
  const passed = finished
    .filter((call) => passedCall(call, step.pass))
    .sort((a, b) => (b.overall ?? 0) - (a.overall ?? 0))[0];
  return {
    step,
    state: stateOf(passed !== undefined, calls.length > 0),
    best: highest(finished.map((call) => call.overall ?? 0)),
    tries: finished.length,
    running: running && !passed ? { attemptId: running.id } : null,
    sitting: null,
    skip: null,
    evidence: passed ? [callEvidence(step, passed)] : [],
  };
}

function examStep(
  step: Extract<TrackStep, { kind: 'exam' }>,
  quizzes: readonly QuizFact[],
  calls: readonly CallFact[],
): StepProgress {
  const sitting = examSitting(step, quizzes, calls);
  const started = sitting?.calls.find((each) => each.state === 'started')?.call;
  const finished = quizzes.filter((quiz) => quiz.finishedAt !== null);
  return {
    step,
    state: stateOf(sitting?.state === 'passed', sitting !== null),
    best: highest(finished.map((quiz) => percent(quiz.score))),
    tries: finished.length,
    running:
      sitting?.state === 'quiz'
        ? { sessionId: sitting.quiz.id }
        : sitting?.state === 'calls' && started
          ? { attemptId: started.id }
          : null,
    sitting,
    skip: null,
    evidence:
      sitting?.state === 'passed'
        ? [
            quizEvidence(step, sitting.quiz),
            ...sitting.calls.flatMap(({ call }) =>
              call ? [{ ...callEvidence(step, call), caseId: call.caseId }] : [],
            ),
          ]
        : [],
  };
}

const quizEvidence = (step: TrackStep, quiz: QuizFact): CertificateEvidence => ({
  stepId: step.id,
  title: step.title,
  kind: 'quiz',
  id: quiz.id,
  score: percent(quiz.score),
  at: quiz.finishedAt ?? quiz.startedAt,
});

const callEvidence = (step: TrackStep, call: CallFact): CertificateEvidence => ({
  stepId: step.id,
  title: step.title,
  kind: 'call',
  id: call.id,
  score: call.overall ?? 0,
  at: call.finishedAt ?? call.startedAt,
});
