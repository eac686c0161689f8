// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import { afterEach, expect, test } from 'vitest';
import call from '@/app/_messages/zh-CN/call.json';
import { TimeLeft } from '@/components/call/time-left';

afterEach(cleanup);

const at = (seconds: number) => (
  <NextIntlClientProvider locale="zh-CN" timeZone="Asia/Shanghai" messages={{ call }}>
    <TimeLeft seconds={seconds} />
  </NextIntlClientProvider>
);

test('the last ten seconds of a short call look different, in words and with a mark', () => {
  const { container, rerender } = render(at(11));
  expect(container.textContent).toBe('还剩 0:11');
  expect(container.querySelector('svg, [data-soon]')).toBe(null);
  rerender(at(10));
  expect(container.querySelector('[data-soon]')?.textContent).toBe('最后 0:10');
  expect(container.querySelector('[data-soon] svg')).not.toBe(null);
});

test('they are announced once and politely, not with every second', () => {
  const { rerender } = render(at(30));
  const region = screen.getByRole('status');
  expect(region.getAttribute('aria-live')).toBe('polite');
  expect(region.textContent).toBe('');
  const spoken = new Set<string>();
  for (let seconds = 12; seconds >= 1; seconds -= 1) {
    rerender(at(seconds));
    // the same region all the time: one that appears with its text stays silent
    expect(screen.getByRole('status')).toBe(region);
    if (region.textContent) spoken.add(region.textContent);
  }
  expect([...spoken]).toEqual(['还剩 10 秒，把正在说的这句说完就好。']);
  rerender(at(0));
  expect(region.textContent).toBe('');
});
