import type { Page } from '@playwright/test';
import type { QuizItem } from '@/lib/model/quiz';

/** Gives the right answer to the question on the screen, by mouse, without storing it. */
export async function answerQuestion(page: Page, item: QuizItem): Promise<void> {
  const main = page.getByRole('main');
  const choose = (text: string) =>
    main
      .locator('label')
      .filter({ has: page.getByText(text, { exact: true }) })
      .click();
  if (item.kind === 'true-false') return choose(item.right ? '对' : '不对');
  switch (item.kind) {
    case 'match':
      // a wording is chosen by its number; its radio button carries its words
      for (const { situation, wording } of item.pairs)
        await main
          .locator('fieldset')
          .filter({ hasText: situation.zh })
          .locator('label')
          .filter({ has: page.getByRole('radio', { name: wording.zh }) })
          .click();
      return;
    case 'fill-in':
      return main.getByRole('textbox').fill(item.samples[0]?.zh ?? '');
    case 'numeric':
      return main.getByRole('textbox').fill(String(item.value));
    case 'hot-text':
      for (const line of item.lines)
        for (const part of line.who === 'agent' ? line.parts : [])
          if (part.fault)
            await main.getByRole('button', { name: part.text.zh, exact: true }).click();
      return;
  }
  if (item.kind !== 'order') {
    for (const option of item.options) if (option.right) await choose(option.text.zh);
    return;
  }
  for (const [at, { zh }] of item.steps.entries()) {
    const steps = await main.getByRole('listitem').allInnerTexts();
    const up = main.getByRole('button', { name: `上移：${zh}`, exact: true });
    for (let from = steps.findIndex((text) => text.includes(zh)); from > at; from -= 1)
      await up.click();
  }
}
