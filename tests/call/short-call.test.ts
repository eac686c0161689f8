import { expect, test } from 'vitest';
import { shortCallEnd, withinTime } from '@/lib/call/short-call';
import type { AgentAction } from '@/lib/model/action';
import type { LogEntry } from '@/lib/model/log';

const entry = (seq: number, at: number): LogEntry => ({
  seq,
  at,
  action: { type: 'silence', ms: 0 },
  reaction: null,
});
const SAY: AgentAction = {
  type: 'say',
  how: 'type',
  text: '好。',
  en: null,
  replyId: null,
  moves: [],
  understood: 1,
  interrupts: false,
  gapMs: 0,
};

test('a short call lasts 90 seconds from the first thing done in it, whatever was taken over', () => {
  expect(shortCallEnd(3, [entry(1, 0), entry(2, 60_000)])).toBe(null);
  expect(shortCallEnd(3, [entry(1, 0), entry(2, 60_000), entry(3, 70_000), entry(4, 99_000)])).toBe(
    160_000,
  );
});

test('before the end everything goes on, and the end itself is refused', () => {
  const time = { endsAt: 90_000, lastAt: 80_000, at: 89_999 };
  expect(withinTime(SAY, time)).toBe(SAY);
  expect(withinTime({ type: 'time-up' }, time)).toBe('time-left');
  expect(withinTime({ type: 'time-up' }, { ...time, endsAt: null })).toBe('time-left');
});

test('after it one reply is still heard, and hanging up; all else is the end', () => {
  const time = { endsAt: 90_000, lastAt: 80_000, at: 90_000 };
  expect(withinTime(SAY, time)).toBe(SAY);
  expect(withinTime(SAY, { ...time, lastAt: 90_000 })).toEqual({ type: 'time-up' });
  expect(withinTime({ type: 'hang-up' }, time)).toEqual({ type: 'hang-up' });
  for (const type of ['hold', 'hint', 'time-up'] as const)
    expect(withinTime({ type }, time)).toEqual({ type: 'time-up' });
  expect(withinTime({ type: 'silence', ms: 9_000 }, time)).toEqual({ type: 'time-up' });
});
