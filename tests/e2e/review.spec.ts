import type { Page } from '@playwright/test';
import type { QuizItem } from '@/lib/model/quiz';
import { shippedContent } from '@/tests/support/content';
import { expect, test } from './fixtures';

const BANK = 'kinds-in-practice';
const NEW_KINDS = ['match', 'fill-in', 'hot-text', 'numeric', 'listen'];

test('the newer kinds of questions by keyboard, and they come back for review @phone', async ({
  page,
  app,
  loginAs,
  expectAccessible,
}) => {
  test.setTimeout(480_000);
  app.setClock('');
  await loginAs('trainee');
  const seen = new Set<string>();
  // ten questions at a time: a second sitting when one kind was not drawn
  for (let sitting = 0; sitting < 4 && !NEW_KINDS.every((kind) => seen.has(kind)); sitting += 1) {
    await page.goto('/quizzes');
    await page
      .locator('form', { has: page.locator(`input[value="${BANK}"]`) })
      .getByRole('button')
      .click();
    await page.waitForURL(/\/quizzes\/[\w-]+$/);
    await answerAll(page, seen, expectAccessible);
  }
  expect([...seen].filter((kind) => NEW_KINDS.includes(kind)).sort()).toEqual(
    [...NEW_KINDS].sort(),
  );

  app.setClock('+30d');
  await page.goto('/today');
  await page.getByRole('link', { name: '去复习' }).first().click();
  await expect(page.getByRole('heading', { name: /今天复习/ })).toBeVisible();
  await expectAccessible();
  await page.getByRole('button', { name: '我只有 5 分钟' }).click();
  await page.waitForURL(/\/quizzes\/[\w-]+$/);
  const session = page.url();
  await page.goto('/review');
  await page.getByRole('link', { name: /接着复习/ }).click();
  await expect(page).toHaveURL(session);
  await answerAll(page, seen);
  await expect(page.getByText('没记住的明天再来，记住的隔得更久。')).toBeVisible();
  app.setClock('');
});

/** Answers every question right by keyboard and hands in; looks at the first of each kind with axe, before and after. */
async function answerAll(
  page: Page,
  seen: Set<string>,
  look: () => Promise<void> = async () => undefined,
): Promise<void> {
  const main = page.getByRole('main');
  const heading = main.locator('h2').first();
  const finish = main.getByRole('button', { name: '交卷看结果' });
  const next = main.getByRole('button', { name: '下一题', exact: true });
  const items = [...shippedContent().quizItems.values()];
  await expect(heading).toBeVisible();
  for (;;) {
    const asks = (await heading.textContent()) ?? '';
    const item = items.find((each) => each.asks.zh === asks);
    if (!item) throw new Error(`no such question: ${asks}`);
    const first = !seen.has(item.kind);
    seen.add(item.kind);
    if (first) await look();
    await answer(page, item);
    await expect(main.getByText('答对了').first()).toBeVisible();
    if (first) await look();
    if (await finish.isVisible()) break;
    await next.click();
    await expect(heading).not.toHaveText(asks);
  }
  await finish.click();
}

/** Digits choose, Enter answers; text is typed. */
async function answer(page: Page, item: QuizItem): Promise<void> {
  const main = page.getByRole('main');
  const press = async (texts: readonly string[], shown: readonly string[]) => {
    for (const text of texts) await page.keyboard.press(String(shown.indexOf(text) + 1));
  };
  const trimmed = async (selector: string) =>
    (await main.locator(selector).allTextContents()).map((text) => text.replace(/^\d/, '').trim());
  switch (item.kind) {
    case 'true-false':
      await page.keyboard.press(item.right ? '1' : '2');
      break;
    case 'single':
    case 'multiple':
    case 'listen':
      await press(
        item.options.flatMap((option) => (option.right ? [option.text.zh] : [])),
        await trimmed('label'),
      );
      break;
    case 'match':
      await press(
        item.pairs.map((pair) => pair.wording.zh),
        await trimmed('ol[aria-label] li'),
      );
      break;
    case 'hot-text':
      await press(
        item.lines.flatMap((line) =>
          line.who === 'agent' ? line.parts.flatMap((p) => (p.fault ? [p.text.zh] : [])) : [],
        ),
        await trimmed('button[aria-pressed]'),
      );
      break;
    case 'fill-in':
      await main.getByRole('textbox').fill(item.samples[0]?.zh ?? '');
      break;
    case 'numeric':
      await main.getByRole('textbox').fill(String(item.value));
      break;
    case 'order':
      for (const [at, { zh }] of item.steps.entries()) {
        const steps = await main.getByRole('listitem').allInnerTexts();
        const up = main.getByRole('button', { name: `上移：${zh}`, exact: true });
        for (let from = steps.findIndex((text) => text.includes(zh)); from > at; from -= 1)
          await up.click();
      }
      await main.getByRole('button', { name: '确定', exact: true }).click();
      return;
  }
  await page.keyboard.press('Enter');
}
