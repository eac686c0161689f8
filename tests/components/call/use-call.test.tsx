// @vitest-environment happy-dom
import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useCall } from '@/app/(call)/calls/[attemptId]/_parts/use-call';
import type { CallView } from '@/lib/model/call-view';

const view = (seq: number) => ({ attemptId: 'one', seq }) as CallView;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('an action that waits for the network is busy until it is answered, and is sent again under the same key', async () => {
  const bodies: unknown[] = [];
  vi.stubGlobal('fetch', async (_url: string, init: { body: string }) => {
    bodies.push(JSON.parse(init.body));
    if (bodies.length === 1) throw new TypeError('no network');
    return Response.json({ ok: true, view: view(2) });
  });
  const { result } = renderHook(() => useCall(view(1)));
  expect(result.current.busy).toBe(false);
  let sent: Promise<boolean> | undefined;
  await act(async () => {
    sent = result.current.send({ type: 'begin', rings: 0 });
    await vi.advanceTimersByTimeAsync(0);
  });
  expect(result.current.connection).toBe('offline');
  expect(result.current.busy).toBe(true);
  await act(async () => {
    await vi.advanceTimersByTimeAsync(1_000);
    await sent;
  });
  expect(await sent).toBe(true);
  expect(result.current.busy).toBe(false);
  expect(bodies[1]).toEqual(bodies[0]);
});
