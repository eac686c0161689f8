import { describe, expect, test } from 'vitest';
import { replyGap } from '@/components/call/reply-gap';

describe('replyGap', () => {
  const quietSince = 10_000;

  test('is nothing while the patient still speaks', () => {
    expect(replyGap({ now: 12_000, quietSince: null, begunAt: 11_000, readingMs: 0 })).toBe(0);
  });

  test('of a typed reply ends with its first key, however long it takes to write', () => {
    expect(replyGap({ now: 60_000, quietSince, begunAt: 11_500, readingMs: 0 })).toBe(1_500);
  });

  test('of a picked reply leaves out the time to read what is offered', () => {
    expect(replyGap({ now: 25_000, quietSince, begunAt: null, readingMs: 12_000 })).toBe(3_000);
    expect(replyGap({ now: 15_000, quietSince, begunAt: null, readingMs: 12_000 })).toBe(0);
  });

  test('of words begun before the patient had finished is nothing', () => {
    expect(replyGap({ now: 11_000, quietSince, begunAt: 9_000, readingMs: 0 })).toBe(0);
  });

  test('never exceeds what the server takes', () => {
    expect(replyGap({ now: 9e9, quietSince, begunAt: null, readingMs: 0 })).toBe(3_600_000);
  });
});
