import { describe, expect, it } from 'vitest';
import { orLost } from '@/app/_parts/or-lost';

describe('what a server action answered', () => {
  it('is given on as it is, a refusal too', async () => {
    expect(await orLost(Promise.resolve({ ok: true as const }))).toEqual({ ok: true });
    expect(await orLost(Promise.resolve({ ok: false, code: 'denied' } as const))).toEqual({
      ok: false,
      code: 'denied',
    });
  });

  it('is a refusal of its own when it never came', async () => {
    expect(await orLost(Promise.reject(new TypeError('Failed to fetch')))).toEqual({
      ok: false,
      code: 'lost',
    });
  });
});
