import { describe, expect, test } from 'vitest';
import { pageOf } from '@/lib/model/page-of';

const all = Array.from({ length: 86 }, (_, i) => i + 1);

describe('a page of a list', () => {
  test.each([
    [undefined, 1, 1, 24],
    ['1', 1, 1, 24],
    ['2', 2, 25, 48],
    ['2.9', 2, 25, 48],
    ['4', 4, 73, 86],
    ['5', 4, 73, 86],
    ['99', 4, 73, 86],
    ['Infinity', 4, 73, 86],
    ['0', 1, 1, 24],
    ['0.5', 1, 1, 24],
    ['-3', 1, 1, 24],
    ['', 1, 1, 24],
    ['two', 1, 1, 24],
    [['2', '3'], 1, 1, 24],
  ])('asked for as %j is page %i, entries %i to %i', (asked, page, from, to) => {
    expect(pageOf(all, asked, 24)).toEqual({
      items: all.slice(from - 1, to),
      page,
      pageCount: 4,
      from,
      to,
      total: 86,
    });
  });

  test('of nothing is the first of one, without entries', () => {
    const empty = { items: [], page: 1, pageCount: 1, from: 0, to: 0, total: 0 };
    expect(pageOf([], '3', 24)).toEqual(empty);
  });

  test('holds every entry once, in order, whatever the size', () => {
    for (const size of [1, 7, 24, 43, 86, 100]) {
      const { pageCount } = pageOf(all, '1', size);
      const pages = Array.from({ length: pageCount }, (_, i) => pageOf(all, `${i + 1}`, size));
      expect(pages.flatMap(({ items }) => items)).toEqual(all);
    }
  });
});
