import { expect, test } from 'vitest';
import { levelOf } from '@/lib/scoring/level-of';

test.each([
  [0, 1],
  [0.24, 1],
  [0.25, 2],
  [0.41, 3],
  [0.49, 4],
  [0.5, 5],
  [1, 5],
])('a share of %s failed average calls is level %s', (share, level) => {
  expect(levelOf(share)).toBe(level);
});
