// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import { afterEach, expect, test, vi } from 'vitest';
import messages from '@/app/_messages/zh-CN/quiz.json';
import { QuizPlayer } from '@/components/quiz/quiz-player';
import type { ShownItem } from '@/components/quiz/quiz-words';
import type { QuizAnswer } from '@/lib/model/quiz';
import { shownItem } from '@/tests/support/shown-item';

const answered = vi.fn();

afterEach(() => {
  cleanup();
  answered.mockReset();
});

function play(item: Partial<ShownItem> & Pick<ShownItem, 'kind'>): void {
  const whole = shownItem(item);
  render(
    <NextIntlClientProvider locale="zh-CN" messages={{ quiz: messages }} timeZone="Asia/Shanghai">
      <QuizPlayer
        title="测验"
        exam={false}
        items={[whole]}
        answers={[null]}
        feedback={[null]}
        leftMs={null}
        onAnswer={async (_, answer) => {
          answered(answer);
          return { ok: true, feedback: null };
        }}
        onFinish={async () => undefined}
      />
    </NextIntlClientProvider>,
  );
}

const press = (key: string, on: Element = document.body, init: object = {}) =>
  fireEvent.keyDown(on, { key, ...init });
const expectAnswer = (answer: QuizAnswer) =>
  waitFor(() => expect(answered.mock.calls).toEqual([[answer]]));

test('a wording goes by its digit to the first situation without one; Enter waits for all', async () => {
  play({ kind: 'match', prompts: ['甲', '乙', '丙'], options: ['一', '二', '三', '四'] });
  press('2');
  press('4');
  press('Enter');
  expect(answered).not.toHaveBeenCalled();
  press('1');
  press('Enter');
  await expectAnswer({ kind: 'match', chosen: [1, 3, 0] });
});

test('a wording taken by another situation is free again', async () => {
  play({ kind: 'match', prompts: ['甲', '乙', '丙'], options: ['一', '二', '三'] });
  for (const digit of ['1', '2', '3']) press(digit);
  const [first] = screen.getAllByRole('radio', { name: '第 3 句：三' });
  fireEvent.click(first as Element);
  press('1');
  press('Enter');
  await expectAnswer({ kind: 'match', chosen: [2, 1, 0] });
});

test('a typed reply is sent by Enter, but not while an input method composes, and digits are text', async () => {
  play({ kind: 'fill-in', patient: '有点贵' });
  const box = screen.getByRole('textbox');
  fireEvent.change(box, { target: { value: '我理解，2天内答复您' } });
  press('2', box);
  press('Enter', box, { isComposing: true });
  expect(answered).not.toHaveBeenCalled();
  press('Enter', box);
  await expectAnswer({ kind: 'fill-in', text: '我理解，2天内答复您' });
});

test('words of the agent are marked and unmarked by click or digit', async () => {
  play({
    kind: 'hot-text',
    options: ['您好，', '包好，', '再见'],
    lines: [
      { who: 'patient', text: '能好吗' },
      { who: 'agent', parts: [0, 1, 2] },
    ],
  });
  fireEvent.click(screen.getByRole('button', { name: '您好，' }));
  fireEvent.click(screen.getByRole('button', { name: '包好，' }));
  expect(screen.getByRole('button', { name: '包好，' }).getAttribute('aria-pressed')).toBe('true');
  press('1');
  press('Enter');
  await expectAnswer({ kind: 'hot-text', marked: [1] });
});

test('a number in full-width digits is a number, words are not', async () => {
  play({ kind: 'numeric', unit: '声' });
  const box = screen.getByRole('textbox');
  fireEvent.change(box, { target: { value: '三' } });
  press('Enter', box);
  expect(screen.getByText('请只填数字。')).toBeTruthy();
  expect(answered).not.toHaveBeenCalled();
  fireEvent.change(box, { target: { value: '３' } });
  press('Enter', box);
  await expectAnswer({ kind: 'numeric', value: 3 });
});

test('a line that is to be heard is written out where there is no voice', async () => {
  play({ kind: 'listen', patient: '有点疼', pace: 1, options: ['一', '二', '三'] });
  expect(screen.getByText('「有点疼」')).toBeTruthy();
  press('2');
  press('Enter');
  await expectAnswer({ kind: 'listen', option: 1 });
});

test.each([
  ['true-false', { kind: 'true-false' }, '1–2'],
  ['six options', { kind: 'multiple', options: ['一', '二', '三', '四', '五', '六'] }, '1–6'],
] as const)('the keys that are told are those there are: %s', (_, item, keys) => {
  play({ ...item, options: 'options' in item ? [...item.options] : [] });
  expect(document.body.textContent).toContain(`${keys} 选`);
});
