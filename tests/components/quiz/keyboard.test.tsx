// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { NextIntlClientProvider } from 'next-intl';
import { afterEach, describe, expect, test, vi } from 'vitest';
import messages from '@/app/_messages/en/quiz.json';
import { QuizPlayer } from '@/components/quiz/quiz-player';
import type { ShownFeedback, ShownItem } from '@/components/quiz/quiz-words';
import type { QuizAnswer } from '@/lib/model/quiz';
import { shownItem } from '@/tests/support/shown-item';

/** Every kind of question answered with the keys alone: Tab, arrows, the space bar, Enter. No mouse, no digits. */

const answered = vi.fn<(answer: QuizAnswer) => void>();
const user = userEvent.setup();

afterEach(() => {
  cleanup();
  answered.mockReset();
  vi.unstubAllGlobals();
});

function play(
  item: Partial<ShownItem> & Pick<ShownItem, 'kind'>,
  feedback: Partial<ShownFeedback> | null = null,
): void {
  const whole = shownItem(item);
  render(
    <NextIntlClientProvider locale="en" messages={{ quiz: messages }} timeZone="Asia/Shanghai">
      <QuizPlayer
        title="Quiz"
        exam={false}
        items={[whole, { ...whole, position: 1 }]}
        answers={[null, null]}
        feedback={[null, null]}
        leftMs={null}
        onAnswer={async (_, answer) => {
          answered(answer);
          return {
            ok: true,
            feedback: feedback && { ...FEEDBACK, rightAnswer: answer, ...feedback },
          };
        }}
        onFinish={async () => undefined}
      />
    </NextIntlClientProvider>,
  );
}

const FEEDBACK: ShownFeedback = {
  right: false,
  credit: 0,
  rightAnswer: { kind: 'true-false', value: true },
  reason: 'Because',
  optionReasons: [],
  judged: null,
  samples: [],
  accepted: null,
  source: 'Handbook',
  critical: false,
};

/** Goes on with Tab until what has the focus is called so. */
async function tabTo(name: RegExp | string): Promise<void> {
  const matches = (element: Element | null) => {
    const label = `${element?.getAttribute('aria-label') ?? ''} ${element?.closest('label')?.textContent ?? element?.textContent ?? ''}`;
    return typeof name === 'string' ? label.includes(name) : name.test(label);
  };
  for (let i = 0; i < 40; i += 1) {
    await user.tab();
    if (matches(document.activeElement)) return;
  }
  throw new Error(`the keyboard does not reach ${name}`);
}
const submit = async () => {
  await tabTo('Check');
  await user.keyboard('{Enter}');
};
const expectAnswer = (answer: QuizAnswer) =>
  waitFor(() => expect(answered.mock.calls).toEqual([[answer]]));
const OPTIONS = ['one', 'two', 'three', 'four'];

describe('by keyboard alone', () => {
  test('one of several', async () => {
    play({ kind: 'single', options: OPTIONS });
    await tabTo('one');
    await user.keyboard('{ArrowDown}{ArrowDown}');
    await submit();
    await expectAnswer({ kind: 'single', option: 2 });
  });
  test('several', async () => {
    play({ kind: 'multiple', options: OPTIONS });
    await tabTo('two');
    await user.keyboard(' ');
    await tabTo('four');
    await user.keyboard(' ');
    await submit();
    await expectAnswer({ kind: 'multiple', options: [1, 3] });
  });
  test('true or false', async () => {
    play({ kind: 'true-false' });
    await tabTo('True');
    await user.keyboard('{ArrowDown}{Enter}');
    await expectAnswer({ kind: 'true-false', value: false });
  });
  test('steps in order: the arrow that was pressed keeps the focus, and the new place is said', async () => {
    play({ kind: 'order', options: OPTIONS });
    await tabTo('Move down: one');
    await user.keyboard('{Enter}');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Move down: one');
    expect(screen.getByText('“one” is now step 2 of 4')).toBeTruthy();
    await user.keyboard('{Enter}{Enter}');
    // at the end the way down is closed: the focus is on the way back
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Move up: one');
    await submit();
    await expectAnswer({ kind: 'order', order: [1, 2, 3, 0] });
  });
  test('matches: arrows look without taking a wording away, a digit means the situation that has the focus', async () => {
    play({ kind: 'match', prompts: ['A', 'B', 'C'], options: ['one', 'two', 'three'] });
    await tabTo('Wording 1: one');
    await user.keyboard(' ');
    await tabTo('Wording 1: one');
    await user.keyboard('{ArrowRight}{ArrowRight} ');
    await tabTo('Wording 1: one');
    await user.keyboard('2');
    await submit();
    await expectAnswer({ kind: 'match', chosen: [0, 2, 1] });
  });
  test('a typed reply', async () => {
    play({ kind: 'fill-in', patient: 'It costs too much' });
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole('textbox'));
    await user.keyboard('I see{Enter}');
    await expectAnswer({ kind: 'fill-in', text: 'I see' });
  });
  test('words that are wrong', async () => {
    play({
      kind: 'hot-text',
      options: ['Good day, ', 'we cure all, ', 'goodbye'],
      lines: [{ who: 'agent', parts: [0, 1, 2] }],
    });
    await tabTo('we cure all');
    await user.keyboard('{Enter}');
    expect(document.activeElement?.getAttribute('aria-pressed')).toBe('true');
    await submit();
    await expectAnswer({ kind: 'hot-text', marked: [1] });
  });
  test('a number', async () => {
    play({ kind: 'numeric', unit: 'rings' });
    await user.tab();
    await user.keyboard('3{Enter}');
    await expectAnswer({ kind: 'numeric', value: 3 });
  });
  test('a line that is heard, read instead where one wants to', async () => {
    const spoken: string[] = [];
    vi.stubGlobal(
      'SpeechSynthesisUtterance',
      class {
        constructor(readonly text: string) {}
      },
    );
    vi.stubGlobal('speechSynthesis', {
      getVoices: () => [{ lang: 'en-GB' }],
      speak: ({ text }: { text: string }) => spoken.push(text),
      cancel: () => undefined,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    });
    play({ kind: 'listen', patient: 'It hurts a little', pace: 1, options: OPTIONS });
    expect(screen.queryByText('“It hurts a little”')).toBeNull();
    await tabTo('Listen');
    await user.keyboard('{Enter}');
    expect(spoken).toEqual(['It hurts a little']);
    await tabTo('Read it instead');
    await user.keyboard('{Enter}');
    expect(screen.getByText('“It hurts a little”')).toBeTruthy();
    await tabTo('one');
    await user.keyboard('{ArrowDown}');
    await submit();
    await expectAnswer({ kind: 'listen', option: 1 });
  });
});

describe('a line that is to be heard', () => {
  test('is written out where the browser cannot speak, and answered all the same', async () => {
    vi.stubGlobal('speechSynthesis', undefined);
    play({ kind: 'listen', patient: 'It hurts a little', pace: 1, options: OPTIONS });
    expect(screen.getByText('“It hurts a little”')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Listen' })).toBeNull();
    await tabTo('one');
    await user.keyboard('{ArrowDown}{Enter}');
    await expectAnswer({ kind: 'listen', option: 1 });
  });
  test('is written out when speaking fails on the way', async () => {
    let failing: { onerror?: (event: { error: string }) => void } = {};
    vi.stubGlobal('SpeechSynthesisUtterance', class {});
    vi.stubGlobal('speechSynthesis', {
      getVoices: () => [{ lang: 'en-GB' }],
      speak: (utterance: typeof failing) => {
        failing = utterance;
      },
      cancel: () => undefined,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    });
    play({ kind: 'listen', patient: 'It hurts a little', pace: 1, options: OPTIONS });
    await tabTo('Listen');
    await user.keyboard('{Enter}');
    failing.onerror?.({ error: 'synthesis-failed' });
    await waitFor(() => expect(screen.getByText('“It hurts a little”')).toBeTruthy());
  });
});

describe('after the answer', () => {
  test('the verdict has the focus, is said, and Enter goes on', async () => {
    play({ kind: 'single', options: OPTIONS }, { rightAnswer: { kind: 'single', option: 1 } });
    await tabTo('one');
    await user.keyboard(' {Enter}');
    await waitFor(() => expect(document.activeElement?.textContent).toContain('Because'));
    expect(within(screen.getByRole('status')).getByText('Not right')).toBeTruthy();
    expect(screen.getByText('Question 1 of 2')).toBeTruthy();
    await user.keyboard('{Enter}');
    expect(screen.getByText('Question 2 of 2')).toBeTruthy();
    expect(document.activeElement?.tagName).toBe('H2');
  });
  test('a situation with the wrong wording wears no sign of being right', async () => {
    play(
      { kind: 'match', prompts: ['A', 'B', 'C'], options: ['one', 'two', 'three'] },
      { rightAnswer: { kind: 'match', chosen: [1, 0, 2] } },
    );
    await user.keyboard('123');
    await submit();
    await waitFor(() => expect(screen.getAllByText('(not right)').length).toBe(2));
    const circleOf = (name: RegExp) =>
      screen
        .getAllByRole('radio', { name, hidden: true })
        .find((radio) => (radio as HTMLInputElement).checked)
        ?.closest('label')?.className ?? '';
    expect(circleOf(/Wording 1/)).not.toContain('bg-accent');
    expect(circleOf(/Wording 3/)).toContain('bg-accent');
  });
});
