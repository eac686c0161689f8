import { expect, test } from 'vitest';
import { createAskLimit, waitToAsk } from '@/lib/server/ask-limit';

test('so many questions a minute and no more, each address for itself', () => {
  const limit = createAskLimit(3);
  for (const at of [0, 10_000, 20_000]) expect(limit('a', at)).toBe(0);
  expect(limit('a', 20_500)).toBe(40);
  expect(limit('b', 20_500)).toBe(0);
  expect(limit('a', 60_000)).toBe(0);
});

test('a clock that was set back locks nobody out', () => {
  const limit = createAskLimit(1);
  expect(limit('a', 90_000)).toBe(0);
  expect(limit('a', 90_001)).toBeGreaterThan(0);
  expect(limit('a', 5_000)).toBe(0);
});

test('forgets the oldest address rather than growing for ever', () => {
  const limit = createAskLimit(1, 2);
  for (const address of ['a', 'b', 'c']) expect(limit(address, 0)).toBe(0);
  expect(limit('c', 1)).toBeGreaterThan(0);
  expect(limit('a', 1)).toBe(0);
});

test('goes by what the last proxy wrote, not by what the sender made up', () => {
  const from = (list: string) => new Headers({ 'x-forwarded-for': list });
  for (let question = 0; question < 120; question += 1)
    expect(waitToAsk(from(`10.0.0.${question}, 203.0.113.7`), 0)).toBe(0);
  expect(waitToAsk(from('198.51.100.1, 203.0.113.7'), 0)).toBeGreaterThan(0);
  expect(waitToAsk(from('203.0.113.8'), 0)).toBe(0);
});
