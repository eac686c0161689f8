// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { copyText } from '@/app/_parts/copy-text';

afterEach(() => vi.unstubAllGlobals());

test('uses the clipboard where there is one', async () => {
  const writeText = vi.fn(async () => {});
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  expect(await copyText('wangxm  abcd', document.body)).toBe(true);
  expect(writeText).toHaveBeenCalledWith('wangxm  abcd');
});

test('copies from a field where there is none, and leaves nothing behind', async () => {
  vi.stubGlobal('navigator', {});
  let selected = '';
  document.execCommand = () => {
    selected = document.querySelector('textarea')?.value ?? '';
    return true;
  };
  expect(await copyText('wangxm  abcd', document.body)).toBe(true);
  expect(selected).toBe('wangxm  abcd');
  expect(document.querySelector('textarea')).toBeNull();
});

test('says so when nothing works', async () => {
  vi.stubGlobal('navigator', {});
  document.execCommand = () => {
    throw new Error('not allowed');
  };
  expect(await copyText('wangxm  abcd', document.body)).toBe(false);
  expect(document.querySelector('textarea')).toBeNull();
});
