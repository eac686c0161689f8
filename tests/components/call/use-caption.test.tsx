// @vitest-environment happy-dom
import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useCaption } from '@/app/(call)/calls/[attemptId]/_parts/use-caption';
import type { CallView } from '@/lib/model/call-view';

type Turn = CallView['turns'][number];
const turn = (index: number, speaker: Turn['speaker'], zh: string): Turn => ({
  index,
  speaker,
  text: { zh, en: zh },
});
const hello = turn(0, 'patient', '喂，你好，哪位？');
const greeting = turn(1, 'agent', '您好，我是小林。');
const answer = turn(2, 'patient', '哦，是你们啊，我就觉得你们家有点贵。');

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance', 'Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const start = (turns: Turn[]) =>
  renderHook(
    (shown: Turn[]) => useCaption({ turns: shown, language: 'zh', pace: 'normal', speak: null }),
    { initialProps: turns },
  );
const pass = (ms: number) => act(() => vi.advanceTimersByTime(ms));

test('what was there at the beginning counts as said', () => {
  const { result } = start([hello, greeting]);
  expect(result.current.speaking).toBe(false);
  expect(result.current.said).toBe(2);
  expect(result.current.quietSince).not.toBeNull();
});

test('a new line comes piece by piece and then the patient is quiet', () => {
  const { result, rerender } = start([hello]);
  rerender([hello, greeting, answer]);
  expect(result.current.speaking).toBe(true);
  pass(1_500);
  const shown = result.current.current?.shown ?? '';
  expect(shown.length).toBeGreaterThan(0);
  expect(answer.text.zh.startsWith(shown)).toBe(true);
  expect(shown).not.toBe(answer.text.zh);
  expect(result.current.quietSince).toBeNull();
  pass(8_000);
  expect(result.current.speaking).toBe(false);
  expect(result.current.said).toBe(3);
  expect(result.current.quietSince).not.toBeNull();
});

test('it can be finished at once', () => {
  const { result, rerender } = start([hello]);
  rerender([hello, greeting, answer]);
  pass(600);
  act(() => result.current.finish());
  expect(result.current.speaking).toBe(false);
  expect(result.current.said).toBe(3);
});

test('the own words stand there at once, and nothing of the line before comes back', () => {
  const seen: { said: number; shown: string | undefined }[] = [];
  const { rerender } = renderHook(
    (turns: Turn[]) => {
      const caption = useCaption({ turns, language: 'zh', pace: 'normal', speak: null });
      seen.push({ said: caption.said, shown: caption.current?.shown });
      return caption;
    },
    { initialProps: [hello] },
  );
  rerender([hello, greeting, answer]);
  pass(12_000);
  const thanks = turn(3, 'agent', '谢谢您。');
  const bye = turn(4, 'patient', '好，再见。');
  seen.length = 0;
  rerender([hello, greeting, answer, thanks, bye]);
  // also in the first picture after the answer came
  expect(seen[0]).toEqual({ said: 4, shown: '' });
  pass(1_500);
  for (const { said, shown = '' } of seen) {
    expect(said).toBeGreaterThanOrEqual(4);
    expect(bye.text.zh.startsWith(shown)).toBe(true);
  }
});
