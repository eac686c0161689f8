import { describe, expect, test } from 'vitest';
import type { CallFact } from '@/lib/training/call-fact';
import { callsLeft } from '@/lib/training/calls-left';
import { retried } from '@/lib/training/retried';
import { trackProgress } from '@/lib/training/track-progress';
import { TEST_CASE, TEST_PATH, TEST_TRACK } from '@/tests/support/training-deps';

const call = (caseId: string, startedAt: number, more: Partial<CallFact> = {}): CallFact => ({
  id: `${caseId}-${startedAt}`,
  caseId,
  mode: 'practice',
  startedAt,
  finishedAt: startedAt + 1,
  overall: 50,
  critical: false,
  forked: false,
  forStep: null,
  ...more,
});
const nothing = { quizzes: [], calls: [], marks: [], placements: [] };

describe('honest progress', () => {
  test('sets the first call of a case against its best, over the cases played again', () => {
    expect(
      retried([
        call('a/a', 30, { overall: 60 }),
        call('a/a', 20, { overall: 80 }),
        call('a/a', 10, { overall: 40 }),
        call('b/b', 10, { overall: 99 }),
        call('c/c', 10, { overall: 60 }),
        call('c/c', 20, { overall: 50 }),
      ]),
    ).toEqual({ cases: 2, first: 50, best: 70 });
  });
  test('counts neither forks nor calls that were not finished', () => {
    const tries = [
      call('a/a', 10),
      call('a/a', 20, { forked: true, overall: 100 }),
      call('a/a', 30, { finishedAt: null, overall: null }),
    ];
    expect(retried(tries)).toBeNull();
  });
  test('says how many calls are left before the certificate', () => {
    const left = (calls: CallFact[], branch: string | null = null) =>
      callsLeft(
        trackProgress(
          branch ? TEST_PATH : TEST_TRACK,
          { at: 0, branch, kept: [] },
          { ...nothing, calls },
        ).steps,
      );
    expect(left([])).toBe(2);
    expect(left([], 'phone')).toBe(1);
    expect(left([], 'desk')).toBe(2);
    const passed = call(TEST_CASE, 5, {
      overall: 90,
      forStep: { trackId: 'short', stepId: 'call' },
    });
    // the quiz before it is not passed: the call is not open yet, and counts as still to come
    expect(left([passed])).toBe(2);
  });
});
