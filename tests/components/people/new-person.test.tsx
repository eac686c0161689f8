// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { NextIntlClientProvider } from 'next-intl';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import app from '@/app/_messages/zh-CN/app.json';
import people from '@/app/_messages/zh-CN/people.json';
import { NewPerson } from '@/app/(admin)/people/_parts/new-person';

const create = vi.hoisted(() => vi.fn());
vi.mock('@/app/(admin)/people/actions', () => ({ create }));

const user = userEvent.setup();
const open = () => user.click(screen.getByRole('button', { name: '新增人员' }));
const go = () => user.click(screen.getByRole('button', { name: '建立账号' }));

beforeEach(async () => {
  create.mockReset();
  render(
    <NextIntlClientProvider locale="zh-CN" timeZone="Asia/Shanghai" messages={{ app, people }}>
      <NewPerson />
    </NextIntlClientProvider>,
  );
  await open();
});
afterEach(cleanup);

test('an empty form is wrong at both fields at once, and leads to the first', async () => {
  await go();
  expect(screen.getByText(people.refused['bad-name'])).toBeTruthy();
  expect(screen.getByText(people.refused['bad-username'])).toBeTruthy();
  expect(create).not.toHaveBeenCalled();
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('姓名')));
});

test('a name that is taken is said at its field; opened again, the form blames nobody', async () => {
  create.mockResolvedValue({ ok: false, code: 'name-taken' });
  await user.type(screen.getByLabelText('姓名'), '沈小雨');
  await user.type(screen.getByLabelText('用户名'), 'zhou');
  await go();
  const username = screen.getByLabelText('用户名');
  await waitFor(() => expect(username.getAttribute('aria-invalid')).toBe('true'));
  expect(screen.getByText(people.refused['name-taken'])).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '取消' }));
  await open();
  expect(screen.queryByText(people.refused['name-taken'])).toBeNull();
  expect((screen.getByLabelText('姓名') as HTMLInputElement).value).toBe('沈小雨');
});
