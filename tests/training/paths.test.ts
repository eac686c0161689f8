import { describe, expect, test } from 'vitest';
import type { Track, TrackStep } from '@/lib/model/track';
import { keptSteps } from '@/lib/training/kept-steps';
import { pathOf } from '@/lib/training/path-of';
import { placementResult } from '@/lib/training/placement-result';
import { trackPathProblems } from '@/lib/training/track-path-problems';
import { shippedContent } from '@/tests/support/content';
import { TEST_PATH } from '@/tests/support/training-deps';

const said = (change: (steps: [TrackStep, ...TrackStep[]]) => Partial<Track>) =>
  trackPathProblems({ ...TEST_PATH, ...change(TEST_PATH.steps as [TrackStep]) }).map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  );

describe('a path', () => {
  test('is what everybody does and what the job does, in order', () => {
    const ids = (branch: string | null) => pathOf(TEST_PATH, branch).map((step) => step.id);
    expect(ids('desk')).toEqual(['read', 'rules', 'desk-call', 'exam']);
    expect(ids('phone')).toEqual(['read', 'rules', 'exam']);
    expect(ids(null)).toEqual(['read', 'rules', 'exam']);
  });
  test('of every shipped track can be walked to its exam', () => {
    for (const track of shippedContent().tracks.values())
      expect(trackPathProblems(track), track.id).toEqual([]);
  });
  test('is refused when a step needs one that is only on another branch, or comes later', () => {
    const needing = (id: string) => (steps: TrackStep[]) => ({
      steps: steps.map((step) => (step.id === 'exam' ? { ...step, needs: [id] } : step)),
    });
    expect(said(needing('rules'))).toEqual([]);
    expect(said(needing('desk-call'))).toEqual([
      'steps.3.needs: `desk-call` does not come before it on the branch `phone`, so it could never be opened',
    ]);
    expect(said(needing('exam'))).toHaveLength(2);
  });
  test('is refused with a branch that is not there, a name twice, no exam at its end', () => {
    expect(
      said((steps) => ({ steps: [{ ...steps[0], branches: ['roof'] }, ...steps.slice(1)] }))[0],
    ).toBe('steps.0.branches: there is no branch `roof`');
    expect(said((steps) => ({ steps: [steps[0], ...steps] }))).toContain(
      'steps.1.id: `read` is taken',
    );
    expect(said((steps) => ({ steps: steps.slice(0, 3) }))).toContain(
      'steps: the branch `phone` does not end in an exam',
    );
  });
  test('is refused with a placement test that would spare a call', () => {
    const parts = (TEST_PATH.placement?.parts ?? []).map((part) => ({
      ...part,
      proves: ['desk-call'],
    }));
    expect(said(() => ({ placement: { minutes: 5, parts } }))).toEqual([
      'placement.parts.0.proves: `desk-call` is no handbook or quiz step: calls and exams are not spared',
    ]);
  });
});

describe('a part of a placement test', () => {
  const part = {
    title: { zh: '打底', en: 'Basics' },
    steps: ['read'],
    pass: 0.75,
    positions: [2, 3, 4, 5],
    critical: [3],
  };
  const proved = (credits: [number, number][]) =>
    placementResult([part], new Map(credits)).map(({ score, proved: is }) => [score, is])[0];
  test('is known with the wanted share of its own items', () => {
    expect(
      proved([
        [2, 1],
        [3, 1],
        [4, 1],
        [5, 0],
        [0, 1],
      ]),
    ).toEqual([0.75, true]);
    expect(
      proved([
        [2, 1],
        [3, 1],
        [4, 0.5],
      ]),
    ).toEqual([0.625, false]);
    expect(proved([])).toEqual([0, false]);
  });
  test('is not known when a red line was missed, however good the rest', () => {
    expect(
      proved([
        [2, 1],
        [3, 0.9],
        [4, 1],
        [5, 1],
      ])?.[1],
    ).toBe(false);
  });
});

describe('a renewal', () => {
  const path = pathOf(TEST_PATH, 'desk');
  const kept = (
    items: { cards: number; of: number; recall: number },
    skills: { recall: number; redLine: boolean }[] = [],
  ) => keptSteps(path, { retention: 0.9, items: () => items, skills }).map(({ stepId }) => stepId);
  test('spares all but the exam when everything is remembered', () => {
    expect(kept({ cards: 10, of: 20, recall: 0.9 })).toEqual(['read', 'rules', 'desk-call']);
  });
  test('spares nothing of what was forgotten or hardly met', () => {
    expect(kept({ cards: 20, of: 20, recall: 0.89 })).toEqual([]);
    expect(kept({ cards: 9, of: 20, recall: 1 })).toEqual([]);
  });
  test('asks for the calls again when skills fade, or a single red line', () => {
    const fresh = { cards: 20, of: 20, recall: 0.95 };
    expect(kept(fresh, [{ recall: 0.8, redLine: false }])).toEqual(['read', 'rules']);
    const one = [
      { recall: 0.85, redLine: true },
      { recall: 0.99, redLine: false },
    ];
    expect(kept(fresh, one)).toEqual(['read', 'rules']);
    expect(kept(fresh, [{ recall: 0.95, redLine: true }])).toContain('desk-call');
  });
});
