import { describe, expect, test } from 'vitest';
import { runSimulations } from '@/lib/cli/run-simulations';
import { alikeLines } from '@/lib/content/alike-lines';
import { shippedContent } from '@/tests/support/content';

const content = shippedContent();
const { cases, offers } = runSimulations(
  content,
  [...content.cases.values()],
  content.cases.size * 300,
  7,
);

describe.each(cases.map((result) => [result.case, result] as const))('%s', (_, result) => {
  test('has no dead end', () => expect(result.deadEnds).toBe(0));
  test('has no state that is never reached', () => expect(result.states.missing).toEqual([]));
  test('has no transition that is never taken', () =>
    expect(result.transitions.missing).toEqual([]));
  test('comes to each of its endings', () => {
    expect(Object.entries(result.endings).filter(([, count]) => count === 0)).toEqual([]);
  });
  test('rewards an expert', () =>
    expect(result.policies.expert?.median).toBeGreaterThanOrEqual(90));
  test('does not reward pushing or rudeness', () => {
    expect(result.policies.pushy?.median).toBeLessThanOrEqual(45);
    expect(result.policies.rude?.median).toBeLessThanOrEqual(45);
  });
  test('puts a novice clearly between', () => {
    const novice = result.policies.novice?.median ?? 0;
    expect(novice).toBeLessThan((result.policies.expert?.median ?? 0) - 15);
    expect(novice).toBeGreaterThanOrEqual(
      5 + Math.max(result.policies.pushy?.median ?? 0, result.policies.rude?.median ?? 0),
    );
  });
});

describe('what is shown', () => {
  test('does not give the best reply away by its length', () =>
    expect(offers.bestLongest).toBeLessThanOrEqual(0.35));
  test('does not give the best reply away by its place', () => {
    expect(offers.bestFirst).toBeGreaterThanOrEqual(0.2);
    expect(offers.bestFirst).toBeLessThanOrEqual(0.35);
  });
  test('is not said again in another case', () =>
    expect(alikeLines(content).share).toBeLessThanOrEqual(0.03));
});
