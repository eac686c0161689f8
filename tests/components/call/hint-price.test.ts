import { expect, test } from 'vitest';
import { HINT_PRICE } from '@/components/call/hint-price';
import { loadRubric } from '@/lib/cli/load-rubric';
import { scoreCall } from '@/lib/scoring/score-call';
import { agent, call, patient } from '@/tests/scoring/build-call';

test('the price on the hint button is what the scoring takes', () => {
  const turns = [agent(['greet'], { hints: 1 }), patient(['answers'])];
  const hint = scoreCall(call(turns), loadRubric()).findings.find(({ rule }) => rule === 'hint');
  expect(hint?.points).toBe(-HINT_PRICE);
});
