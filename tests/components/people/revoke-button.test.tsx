// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { NextIntlClientProvider } from 'next-intl';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import app from '@/app/_messages/zh-CN/app.json';
import certificate from '@/app/_messages/zh-CN/certificate.json';
import { RevokeButton } from '@/app/(trainee)/certificates/[certificateId]/_parts/revoke-button';

const revoke = vi.hoisted(() => vi.fn());
vi.mock('@/app/(trainee)/certificates/[certificateId]/actions', () => ({ revoke }));

const user = userEvent.setup();

beforeEach(async () => {
  revoke.mockReset();
  render(
    <NextIntlClientProvider locale="zh-CN" timeZone="Asia/Shanghai" messages={{ app, certificate }}>
      <RevokeButton certificateId="c1" holder="小林" number="HS-2026-000001" />
    </NextIntlClientProvider>,
  );
  await user.click(screen.getByRole('button', { name: '撤销证书' }));
});
afterEach(cleanup);

const go = () => user.click(screen.getByRole('button', { name: '撤销，不可恢复' }));

test('says that it cannot be undone and wants a reason', async () => {
  expect(screen.getByRole('dialog').textContent).toContain('撤销后不能恢复');
  await go();
  expect(await screen.findByText('请写明原因。')).toBeTruthy();
  expect(revoke).not.toHaveBeenCalled();
});

test('revokes with the reason and closes', async () => {
  revoke.mockResolvedValue({ ok: true });
  await user.type(screen.getByLabelText('撤销原因'), '代考');
  await go();
  expect(revoke).toHaveBeenCalledWith({ certificateId: 'c1', reason: '代考' });
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

test('keeps the reason and says so when somebody else was faster', async () => {
  revoke.mockResolvedValue({ ok: false, code: 'revoked-before' });
  await user.type(screen.getByLabelText('撤销原因'), '代考');
  await go();
  expect((await screen.findByRole('alert')).textContent).toContain('之前已经撤销了');
  expect(screen.getByLabelText<HTMLTextAreaElement>('撤销原因').value).toBe('代考');
});
