import { describe, expect, test } from 'vitest';
import { shippedContent } from '@/tests/support/content';

const content = shippedContent();

/** What stands more than once in a list. */
function repeated(texts: readonly string[]): string[] {
  const seen = new Set<string>();
  return texts.filter((text) => seen.has(text) || !seen.add(text));
}

/** The Chinese of every text in lines by mood, slot or item. */
function chinese(of: unknown): string[] {
  if (of === null || typeof of !== 'object') return [];
  const { zh } = of as { zh?: unknown };
  return typeof zh === 'string' ? [zh] : Object.values(of).flatMap(chinese);
}

test('no two questions ask the same', () => {
  expect(repeated([...content.quizItems.values()].map(({ asks }) => asks.zh))).toEqual([]);
});

describe.each([...content.cases.keys()])('%s', (id) => {
  const kase = content.cases.get(id)?.case;

  test('says nothing twice over its agenda', () => {
    const lines = kase?.agenda.flatMap(({ opens_with, lines }) => [
      ...new Set([...chinese(opens_with), ...chinese(lines)]),
    ]);
    expect(repeated(lines ?? [])).toEqual([]);
  });

  test('offers no reply at two places', () => {
    expect(repeated(Object.values(kase?.replies ?? {}).flatMap(chinese))).toEqual([]);
  });
});
