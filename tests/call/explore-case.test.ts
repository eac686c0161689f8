import { describe, expect, test } from 'vitest';
import { POLICIES } from '@/lib/call/policies/caller';
import { runSimulations } from '@/lib/cli/run-simulations';
import type { LoadedCase } from '@/lib/model/content';
import { shippedContent } from '@/tests/support/content';

const content = shippedContent();
const BRANCHES = 8_000;

/** A case with one simulated call of each policy; the rest is left to exploring. */
function explored(caseId: string, seed: number) {
  const loaded = content.cases.get(caseId) as LoadedCase;
  return runSimulations(content, [loaded], POLICIES.length, seed, BRANCHES).cases[0];
}

describe('exploring a case', () => {
  // a no taken kindly that is itself on offer needs a patient who trusts too little to take it up; giving up needs one
  // who was talked past three times and is still there
  test.each([1, 2, 3, 7])('meets what only a patient who feels just so does (seed %i)', (seed) => {
    for (const id of [
      'aesthetic-follow-up/cold-lead-why',
      'hospital-follow-up/three-things-at-once',
    ])
      expect(explored(id, seed)).toMatchObject({
        states: { missing: [] },
        transitions: { missing: [] },
      });
  });

  test('goes the same way for the same chance', () => {
    const id = 'aesthetic-follow-up/cold-lead-why';
    expect(explored(id, 5)).toEqual(explored(id, 5));
  });
});
