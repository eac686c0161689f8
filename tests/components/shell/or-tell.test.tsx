// @vitest-environment happy-dom
import { renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, test } from 'vitest';
import { useOrTell } from '@/app/_parts/use-or-tell';
import type { ToastMessage } from '@/components/ui/toast-message';
import { ToastContext } from '@/components/ui/toast-provider';

/** What is told when the server gives this answer. */
async function told(
  ask: () => Promise<{ ok: true } | { ok: false; code: 'denied' }>,
): Promise<string[]> {
  const shown: ToastMessage[] = [];
  const wrapper = ({ children }: { children: ReactNode }) => (
    <ToastContext.Provider value={(toast) => shown.push(toast)}>{children}</ToastContext.Provider>
  );
  const { result } = renderHook(() => useOrTell(), { wrapper });
  await result.current(ask, ({ code }) => `refused: ${code}`)();
  return shown.map(({ message }) => String(message));
}

test('says nothing of what worked', async () => {
  expect(await told(async () => ({ ok: true }))).toEqual([]);
});

test('tells why it was refused', async () => {
  expect(await told(async () => ({ ok: false, code: 'denied' }))).toEqual(['refused: denied']);
});

test('tells that no answer came, and does not throw', async () => {
  expect(await told(() => Promise.reject(new TypeError('Failed to fetch')))).toEqual([
    'refused: lost',
  ]);
});
