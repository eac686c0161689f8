// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import messages from '@/app/_messages/zh-CN/call.json';
import { HangUpButton } from '@/components/call/hang-up-button';

const hangUp = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  hangUp.mockReset();
  render(
    <NextIntlClientProvider locale="zh-CN" messages={{ call: messages }} timeZone="Asia/Shanghai">
      <HangUpButton channel="phone" disabled={false} onHangUp={hangUp} />
    </NextIntlClientProvider>,
  );
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const pass = (ms: number) => act(() => vi.advanceTimersByTime(ms));
const button = () => screen.getByRole('button');

test('hangs up after three seconds, once', () => {
  fireEvent.click(button());
  pass(2_900);
  expect(hangUp).not.toHaveBeenCalled();
  pass(5_000);
  expect(hangUp).toHaveBeenCalledTimes(1);
});

test('a double click is one click', () => {
  fireEvent.click(button());
  fireEvent.click(button());
  pass(3_100);
  expect(hangUp).toHaveBeenCalledTimes(1);
});

test('the second press takes it back', () => {
  fireEvent.click(button());
  pass(1_000);
  fireEvent.click(button());
  pass(10_000);
  expect(hangUp).not.toHaveBeenCalled();
});

test('Escape takes it back', () => {
  fireEvent.click(button());
  pass(1_000);
  fireEvent.keyDown(document, { key: 'Escape' });
  pass(10_000);
  expect(hangUp).not.toHaveBeenCalled();
});
