import { describe, expect, test } from 'vitest';
import { shippedContent } from '@/tests/support/content';

/** What somebody who knows nothing could go by: words and shapes that stand with wrong options more than with right ones. */
const ABSOLUTE: Record<'zh' | 'en', RegExp> = {
  zh: /(?<!不)一定|绝不|(?<!太)绝对|永远|所有|从不|从来|总是|必须|任何|全部|一律|肯定|完全|百分之百|谁都|每次|每一次|保证/,
  en: /\b(always|never|certainly|surely|definitely|absolutely|entirely|completely|guarantee\w*|nobody|everybody|everyone|nothing|none|every|must|all(?! right| the (more|less|same)))\b/i,
};
const PARTICLE = /[吧呢呀啊嘛哦啦](?=[，。？！]|$)/;
const MOST_POINTS_APART = 0.03;

const choices = [...shippedContent().quizItems.values()].flatMap((item) =>
  item.kind === 'single' || item.kind === 'multiple' || item.kind === 'listen' ? [item] : [],
);
const options = choices.flatMap((item) => [...item.options]);

/** Share of the right (or wrong) options of which something holds. */
function share(right: boolean, holds: (text: { zh: string; en: string }) => boolean): number {
  const some = options.filter((option) => option.right === right);
  return some.filter(({ text }) => holds(text)).length / some.length;
}

describe('an option does not give itself away', () => {
  test.each(['zh', 'en'] as const)('by an absolute word (%s)', (locale) => {
    const has = (text: { zh: string; en: string }) =>
      ABSOLUTE[locale].test(text[locale].replace(/\bat all\b/g, ''));
    expect(Math.abs(share(true, has) - share(false, has))).toBeLessThanOrEqual(MOST_POINTS_APART);
  });

  test('by the particle at its end', () => {
    const has = ({ zh }: { zh: string }) => PARTICLE.test(zh);
    expect(Math.abs(share(true, has) - share(false, has))).toBeLessThanOrEqual(0.05);
  });

  test.each(['zh', 'en'] as const)('by being the longest or the shortest (%s)', (locale) => {
    const single = choices.filter(({ options: all }) => all.filter((o) => o.right).length === 1);
    const chance = single.reduce((sum, { options: all }) => sum + 1 / all.length, 0);
    const hits = (best: (...lengths: number[]) => number) =>
      single.filter(({ options: all }) => {
        const lengths = all.map((o) => o.text[locale].length);
        const extreme = best(...lengths);
        const at = all.filter((_, i) => lengths[i] === extreme);
        return at.length === 1 && at[0]?.right;
      }).length;
    for (const extreme of [Math.max, Math.min])
      expect(hits(extreme) / single.length).toBeLessThanOrEqual(chance / single.length + 0.1);
  });
});
