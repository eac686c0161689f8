import { expect, test } from 'vitest';
import { heatMap } from '@/lib/training/heat-map';
import { weakRules } from '@/lib/training/weak-rules';

const finding = (rule: string, points: number) => ({
  rule,
  dimension: 'script' as const,
  severity: points > 0 ? ('praise' as const) : ('minor' as const),
  points,
  message: { zh: `话 ${rule}`, en: rule },
});
const calls = [
  { caseId: 'a/a', findings: [finding('x', -3), finding('y', -5)] },
  { caseId: 'b/b', findings: [finding('x', -4), finding('y', 5)] },
];

test('weak rules come costliest first, with the case that cost most', () => {
  const found = weakRules(calls, (rule) => (rule === 'x' ? { zh: '规则', en: 'Rule' } : null));
  expect(found.map(({ rule, times, points, caseId }) => [rule, times, points, caseId])).toEqual([
    ['x', 2, 7, 'b/b'],
    ['y', 1, 5, 'a/a'],
  ]);
  expect(found.map(({ title }) => title.zh)).toEqual(['规则', '话 y']);
});

test('the heat map counts calls by rule and person', () => {
  const map = heatMap(
    [
      { id: '1', name: '甲', calls },
      { id: '2', name: '乙', calls: [] },
    ],
    () => null,
  );
  expect(map.rules.map(({ rule }) => rule)).toEqual(['x', 'y']);
  expect(map.counts).toEqual([
    [2, 0],
    [1, 0],
  ]);
  expect(map.calls).toEqual([2, 0]);
});
