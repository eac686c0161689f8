import { expect, test } from 'vitest';
import { ruleTitles } from '@/lib/usecases/rule-titles';
import { shippedContent } from '@/tests/support/content';

const titleOf = ruleTitles(shippedContent());

test('a rule of the content has its own title', () => {
  const rule = shippedContent().rules[0];
  expect(titleOf(rule?.id ?? '')).toEqual(rule?.title);
});

test('what the scoring finds by itself has a short title too', () => {
  expect(titleOf('item/price')?.zh).toBe(shippedContent().objections.get('price')?.title.zh);
  expect(titleOf('item/of-one-case-only')?.zh).toBe('接住对方的顾虑');
  expect(titleOf('move/scare')?.zh).toBe('不该有的：吓唬对方');
  expect(titleOf('checkpoint/greet')?.zh).toBe('漏了一步：先问一声好');
  expect(titleOf('safety/missed')).not.toBeNull();
  expect(titleOf('hint')?.en).toBe('Asked for a hint');
});

test('an unknown id has none', () => {
  expect(titleOf('nobody-knows')).toBeNull();
  expect(titleOf('constructor/x')).toBeNull();
});
