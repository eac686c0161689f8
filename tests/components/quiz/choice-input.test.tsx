// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import { afterEach, expect, test } from 'vitest';
import quiz from '@/app/_messages/zh-CN/quiz.json';
import { ChoiceInput } from '@/components/quiz/choice-input';
import type { ShownFeedback } from '@/components/quiz/quiz-words';
import type { QuizAnswer } from '@/lib/model/quiz';
import { shownItem } from '@/tests/support/shown-item';

afterEach(cleanup);

function marked(kind: 'single' | 'multiple', answer: QuizAnswer, rightAnswer: QuizAnswer) {
  const feedback = { right: false, credit: 0.5, optionReasons: [], rightAnswer };
  render(
    <NextIntlClientProvider locale="zh-CN" timeZone="Asia/Shanghai" messages={{ quiz }}>
      <ChoiceInput
        item={shownItem({ kind, options: ['甲', '乙', '丙'] })}
        answer={answer}
        feedback={feedback as unknown as ShownFeedback}
        onChange={() => undefined}
        locked
      />
    </NextIntlClientProvider>,
  );
  return screen.getAllByRole(kind === 'single' ? 'radio' : 'checkbox').map((input) => {
    const words = input.closest('label')?.textContent ?? '';
    return `${/[甲乙丙]/.exec(words)?.[0]} ${words.includes('正确答案')} ${words.includes('漏了')}`;
  });
}

test('of several right ones, what was left out does not look like what was chosen', () => {
  const told = marked(
    'multiple',
    { kind: 'multiple', options: [0] },
    { kind: 'multiple', options: [0, 1] },
  );
  expect(told).toEqual(['甲 true false', '乙 true true', '丙 false false']);
});

test('where one is asked for, the right one is only shown', () => {
  const told = marked('single', { kind: 'single', option: 2 }, { kind: 'single', option: 1 });
  expect(told).toEqual(['甲 false false', '乙 true false', '丙 false false']);
});
