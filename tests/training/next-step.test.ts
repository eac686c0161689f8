import { describe, expect, test } from 'vitest';
import { type NextStepFacts, nextStep } from '@/lib/training/next-step';

const text = (zh: string) => ({ zh, en: zh });
const facts = (more: Partial<NextStepFacts> = {}): NextStepFacts => ({
  now: 1000,
  assignments: [],
  tracks: [],
  review: { due: 0, seconds: 0, reason: { code: 'new' } },
  weakest: [],
  cases: [
    { caseId: 'a/easy', title: text('易'), best: 80 },
    { caseId: 'b/new', title: text('新'), best: null },
  ],
  ...more,
});
const assigned = (id: string, dueAt: number, more = {}) => ({
  id,
  kind: 'case' as const,
  subjectId: 'a/easy',
  title: text('易'),
  dueAt,
  by: '周老师',
  running: null,
  ...more,
});
const track = {
  trackId: 'short',
  title: text('短途'),
  step: 2,
  of: 6,
  next: { stepId: 'call', title: text('电话') },
  running: null,
};
const weak = {
  rule: 'say-goodbye',
  title: text('道别'),
  dimension: 'etiquette' as const,
  times: 3,
  points: 21,
  caseId: 'a/easy',
};

describe('the next step', () => {
  test('is the assignment due first, before everything else', () => {
    const step = nextStep(
      facts({
        assignments: [assigned('later', 3000), assigned('sooner', 2000)],
        tracks: [track],
        weakest: [weak],
      }),
    );
    expect(step?.reason).toMatchObject({ assignmentId: 'sooner', overdue: false });
    expect(step?.target).toMatchObject({ kind: 'case', caseId: 'a/easy' });
  });
  test('says when it is overdue', () => {
    const step = nextStep(facts({ assignments: [assigned('late', 500)] }));
    expect(step?.reason).toMatchObject({ code: 'assigned', overdue: true });
  });
  test('goes on with what was begun', () => {
    const running = { attemptId: 'half-way' };
    const step = nextStep(facts({ assignments: [assigned('one', 2000, { running })] }));
    expect(step?.target).toMatchObject({ kind: 'attempt', attemptId: 'half-way' });
  });
  test('of an assigned track is its open step, or to enrol', () => {
    const given = assigned('t', 2000, { kind: 'track', subjectId: 'short' });
    expect(nextStep(facts({ assignments: [given], tracks: [track] }))?.target).toMatchObject({
      kind: 'step',
      stepId: 'call',
    });
    expect(nextStep(facts({ assignments: [given] }))?.target.kind).toBe('track');
  });
  test('is the track before a weakness, a weakness before a new case', () => {
    expect(nextStep(facts({ tracks: [track], weakest: [weak] }))?.reason.code).toBe('track');
    expect(nextStep(facts({ weakest: [weak] }))?.reason).toMatchObject({ code: 'weak-rule' });
    expect(nextStep(facts())?.reason.code).toBe('new-case');
  });
  test('does not make a weakness of one accident', () => {
    expect(nextStep(facts({ weakest: [{ ...weak, times: 1 }] }))?.reason.code).toBe('new-case');
  });
  test('is the weakest case when all were tried, and nothing without cases', () => {
    const tried = [
      { caseId: 'a/easy', title: text('易'), best: 80 },
      { caseId: 'b/new', title: text('新'), best: 41 },
    ];
    expect(nextStep(facts({ cases: tried }))).toMatchObject({
      target: { caseId: 'b/new' },
      reason: { code: 'improve', best: 41 },
    });
    expect(nextStep(facts({ cases: [] }))).toBeNull();
  });
});
