import { describe, expect, test } from 'vitest';
import type { Enrolled } from '@/lib/model/enrolment';
import type { CallFact } from '@/lib/training/call-fact';
import { drawCalls } from '@/lib/training/draw-calls';
import type { QuizFact } from '@/lib/training/quiz-fact';
import { type DidForTrack, trackProgress } from '@/lib/training/track-progress';
import { TEST_CASE, TEST_TRACK } from '@/tests/support/training-deps';

const ENROLLED: Enrolled = { at: 50, branch: null, kept: [] };
const NOTHING: DidForTrack = { quizzes: [], calls: [], marks: [], placements: [] };

let next = 0;
const quiz = (stepId: string, more: Partial<QuizFact> = {}): QuizFact => ({
  id: `quiz-${++next}`,
  kind: stepId === 'exam' ? 'exam' : 'practice',
  banks: [],
  seed: 7,
  startedAt: 100,
  finishedAt: 110,
  score: 0.9,
  pass: 0.8,
  forStep: { trackId: 'short', stepId },
  ...more,
});
const call = (stepId: string, more: Partial<CallFact> = {}): CallFact => ({
  id: `call-${++next}`,
  caseId: TEST_CASE,
  mode: stepId === 'exam' ? 'exam' : 'coached',
  startedAt: 200,
  finishedAt: 210,
  overall: 80,
  critical: false,
  forked: false,
  forStep: { trackId: 'short', stepId },
  ...more,
});
const states = (quizzes: QuizFact[], calls: CallFact[], enrolledAt: number | null = 50) =>
  trackProgress(TEST_TRACK, enrolledAt === null ? null : { ...ENROLLED, at: enrolledAt }, {
    ...NOTHING,
    quizzes,
    calls,
  }).steps.map((step) => step.state);

describe('a track', () => {
  test('is locked before enrolment', () => {
    expect(states([quiz('rules')], [], null)).toEqual(['locked', 'locked', 'locked']);
  });
  test('opens one step after the other', () => {
    expect(states([], [])).toEqual(['open', 'locked', 'locked']);
    expect(states([quiz('rules', { score: 0.5 })], [])).toEqual(['started', 'locked', 'locked']);
    expect(states([quiz('rules')], [])).toEqual(['passed', 'open', 'locked']);
    expect(states([quiz('rules')], [call('call')])).toEqual(['passed', 'passed', 'open']);
  });
  test.each([
    ['too low', { overall: 59 }],
    ['with a critical fault', { critical: true, overall: 95 }],
    ['not finished', { finishedAt: null, overall: null }],
  ])('is not passed by a call %s', (_, more) => {
    expect(states([quiz('rules')], [call('call', more)])[1]).toBe('started');
  });
  test.each([
    ['forked from another', { forked: true }],
    ['for another step', { forStep: null }],
    ['from before the enrolment', { startedAt: 10 }],
    ['at another case', { caseId: 'other/case' }],
  ])('does not count a call %s', (_, more) => {
    expect(states([quiz('rules')], [call('call', more)])[1]).toBe('open');
  });
  test('is passed by an exam whose quiz and drawn calls are passed, and names its evidence', () => {
    const progress = trackProgress(TEST_TRACK, ENROLLED, {
      ...NOTHING,
      quizzes: [quiz('rules'), quiz('exam', { startedAt: 300, finishedAt: 310 })],
      calls: [call('call'), call('exam', { startedAt: 320 })],
    });
    expect(progress.passed).toBe(true);
    expect(progress.steps.flatMap((step) => step.evidence.map((each) => each.kind))).toEqual([
      'quiz',
      'call',
      'quiz',
      'call',
    ]);
  });
  test('counts the first try at a drawn case; a second one in the sitting does not help', () => {
    const exam = quiz('exam', { startedAt: 300, finishedAt: 310 });
    const tries = [
      call('exam', { startedAt: 320, overall: 30 }),
      call('exam', { startedAt: 330, overall: 99 }),
    ];
    const progress = trackProgress(TEST_TRACK, ENROLLED, {
      ...NOTHING,
      quizzes: [quiz('rules'), exam],
      calls: [call('call'), ...tries],
    });
    expect(progress.steps[2]?.sitting?.state).toBe('failed');
    expect(progress.passed).toBe(false);
  });
  test('forgets an earlier sitting once a new one is begun', () => {
    const progress = trackProgress(TEST_TRACK, ENROLLED, {
      ...NOTHING,
      quizzes: [
        quiz('rules'),
        quiz('exam', { startedAt: 300, score: 0.2 }),
        quiz('exam', { startedAt: 400, finishedAt: null, score: null }),
      ],
      calls: [call('call'), call('exam', { startedAt: 320 })],
    });
    expect(progress.steps[2]?.sitting?.state).toBe('quiz');
    expect(progress.steps[2]?.sitting?.calls[0]?.call).toBeNull();
  });
  test('draws the same different calls for the same seed', () => {
    const cases = ['a/a', 'b/b', 'c/c', 'd/d'];
    for (let seed = 0; seed < 200; seed += 1) {
      const drawn = drawCalls(cases, 2, seed);
      expect(new Set(drawn).size).toBe(2);
      expect(drawCalls(cases, 2, seed)).toEqual(drawn);
    }
  });
});
