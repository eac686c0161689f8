// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import { afterEach, expect, test, vi } from 'vitest';
import app from '@/app/_messages/zh-CN/app.json';
import ErrorPage from '@/app/error';

const refresh = vi.fn();
vi.mock('next/navigation', () => ({ useRouter: () => ({ refresh }) }));

afterEach(cleanup);

const show = (error: Error & { digest?: string }, reset = () => {}) =>
  render(
    <NextIntlClientProvider locale="zh-CN" timeZone="Asia/Shanghai" messages={{ app }}>
      <ErrorPage error={error} reset={reset} />
    </NextIntlClientProvider>,
  );

test('an error of the server is told with the number under which it is logged', () => {
  show(Object.assign(new Error('broken'), { digest: '2087463' }));
  expect(screen.getByRole('main').textContent).toContain('编号告诉管理员：2087463');
});

test('an error of the browser has no number, and the page does not speak of one', () => {
  show(new Error('broken'));
  const said = screen.getByRole('main').textContent ?? '';
  expect(said).not.toContain('编号');
  expect(said).not.toContain('–');
  expect(said).toContain('告诉管理员你刚才在做什么');
});

test('a server that was not reached is told as that, and nobody is sent to the administrator', () => {
  show(new TypeError('Failed to fetch'));
  const said = screen.getByRole('main').textContent ?? '';
  expect(said).toContain('没连上服务器');
  expect(said).not.toContain('管理员');
});

test('trying again asks the server once more before the page is drawn again', () => {
  const reset = vi.fn();
  show(Object.assign(new Error('broken'), { digest: '2087463' }), reset);
  fireEvent.click(screen.getByRole('button', { name: '再试一次' }));
  expect(refresh).toHaveBeenCalledTimes(1);
  expect(reset).toHaveBeenCalledTimes(1);
});
