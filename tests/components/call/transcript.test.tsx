// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import call from '@/app/_messages/zh-CN/call.json';
import { Transcript, type TranscriptProps } from '@/components/call/transcript';

let resized: () => void = () => undefined;
const toEnd = vi.fn();

beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(told: () => void) {
        resized = told;
      }
      observe() {}
      disconnect() {}
    },
  );
  Element.prototype.scrollIntoView = toEnd;
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const turns: TranscriptProps['turns'] = [
  { index: 0, speaker: 'patient', text: { zh: '喂，哪位？', en: 'Hello, who is it?' } },
];
const shown = (props: Partial<TranscriptProps> = {}) => (
  <NextIntlClientProvider locale="zh-CN" timeZone="Asia/Shanghai" messages={{ call }}>
    <Transcript label="通话" turns={turns} language="zh" name="林女士" {...props} />
  </NextIntlClientProvider>
);

/** The region as a browser would lay it out: no layout is made here. */
const stands = (is: { height: number; content: number; top: number }) => {
  const region = screen.getByRole('region', { name: '通话' });
  Object.defineProperties(region, {
    clientHeight: { value: is.height, configurable: true },
    scrollHeight: { value: is.content, configurable: true },
    scrollTop: { value: is.top, configurable: true },
  });
  return region;
};

test('what was just said stays in sight when an alert takes room before the browser tells of the scroll', () => {
  render(shown());
  const region = stands({ height: 400, content: 900, top: 500 });
  resized();
  fireEvent.scroll(region);
  toEnd.mockClear();
  stands({ height: 330, content: 900, top: 500 });
  fireEvent.scroll(region);
  resized();
  expect(toEnd).toHaveBeenCalledOnce();
});

test('who has scrolled up is left there, by more room and by a line that is being said', () => {
  const { rerender } = render(shown({ current: { index: 1, shown: '哦' } }));
  const region = stands({ height: 400, content: 900, top: 500 });
  resized();
  stands({ height: 400, content: 900, top: 200 });
  fireEvent.scroll(region);
  toEnd.mockClear();
  rerender(shown({ current: { index: 1, shown: '哦，是你们' } }));
  resized();
  expect(toEnd).not.toHaveBeenCalled();
  rerender(shown({ sending: '您好，我是小林。' }));
  expect(toEnd).toHaveBeenCalled();
});
