import { describe, expect, test } from 'vitest';
import { assignmentProgress, type DidForAssignment } from '@/lib/training/assignment-progress';

const given = { kind: 'case' as const, subjectId: 'a/b', assignedAt: 100, dueAt: 200 };
const did = (more: Partial<DidForAssignment> = {}): DidForAssignment => ({
  quizzes: [],
  calls: [],
  tracks: new Map(),
  ...more,
});
const call = (more = {}) => ({
  id: 'call',
  caseId: 'a/b',
  mode: 'practice' as const,
  startedAt: 120,
  finishedAt: 130,
  overall: 70,
  critical: false,
  forked: false,
  forStep: null,
  ...more,
});
const state = (work: DidForAssignment, now = 150) => assignmentProgress(given, work, now).state;

describe('an assignment', () => {
  test('is open, then overdue the moment after its date', () => {
    expect(state(did())).toBe('open');
    expect(state(did(), 200)).toBe('open');
    expect(state(did(), 201)).toBe('overdue');
  });
  test('is done by a fair call without a critical fault', () => {
    expect(state(did({ calls: [call()] }))).toBe('done');
    expect(state(did({ calls: [call({ overall: 59 })] }))).toBe('started');
    expect(state(did({ calls: [call({ critical: true })] }))).toBe('started');
  });
  test('is not done by what was done before it was given, or by a fork', () => {
    expect(state(did({ calls: [call({ startedAt: 90 })] }))).toBe('open');
    expect(state(did({ calls: [call({ forked: true })] }))).toBe('open');
  });
  test('done late says so', () => {
    const late = assignmentProgress(given, did({ calls: [call({ finishedAt: 230 })] }), 300);
    expect(late).toMatchObject({ state: 'done', late: true, doneAt: 230, score: 70 });
  });
  test('of a quiz counts sittings of that bank, outside tracks', () => {
    const quiz = {
      id: 'quiz',
      kind: 'practice' as const,
      banks: ['bank'],
      seed: 1,
      startedAt: 120,
      finishedAt: 130,
      score: 0.9,
      pass: 0.8,
      forStep: null,
    };
    const ask = { ...given, kind: 'quiz' as const, subjectId: 'bank' };
    expect(assignmentProgress(ask, did({ quizzes: [quiz] }), 150)).toMatchObject({
      state: 'done',
      score: 90,
      sessionId: 'quiz',
    });
    const inTrack = { ...quiz, forStep: { trackId: 't', stepId: 's' } };
    expect(assignmentProgress(ask, did({ quizzes: [inTrack] }), 150).state).toBe('open');
  });
  test('of a track is done when the track is passed, whenever that was', () => {
    const ask = { ...given, kind: 'track' as const, subjectId: 't' };
    const tracks = new Map([['t', { begun: true, doneAt: 90, percent: 100 }]]);
    expect(assignmentProgress(ask, did({ tracks }), 150)).toMatchObject({
      state: 'done',
      score: 100,
    });
  });
});
