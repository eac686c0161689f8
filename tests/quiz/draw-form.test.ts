import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { choosableTexts } from '@/lib/quiz/choosable-texts';
import { drawForm } from '@/lib/quiz/draw-form';
import { itemView } from '@/lib/quiz/item-view';
import { shippedContent } from '@/tests/support/content';

const pool = [...shippedContent().quizItems.values()];
const SHOWN = [
  'asks',
  'kind',
  'lines',
  'needsClinicalReview',
  'options',
  'pace',
  'patient',
  'position',
  'prompts',
  'unit',
];
const KEYS = [
  'right',
  'reason',
  'tags',
  'critical',
  'covers',
  'shown',
  'fault',
  'fine',
  'value',
  'tolerance',
  'wanted',
  'refused',
  'samples',
  'faulty',
];
const seeds = fc.integer({ min: 0, max: 0xffffffff });
const counts = fc.integer({ min: 1, max: 80 });

describe('a drawn form', () => {
  test('is the same for the same seed, has no item twice and as many as there are', () => {
    fc.assert(
      fc.property(seeds, counts, (seed, count) => {
        const form = drawForm(pool, count, seed);
        expect(drawForm(pool, count, seed)).toEqual(form);
        expect(new Set(form.map(({ item }) => item.id)).size).toBe(Math.min(count, pool.length));
      }),
      { numRuns: 200 },
    );
  });
  test('shows every option once, and never steps in their right order', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        for (const { item, shown } of drawForm(pool, 20, seed)) {
          const { length } = choosableTexts(item);
          expect([...shown].sort((a, b) => a - b)).toEqual([...Array(length).keys()]);
          if (item.kind === 'order') expect(shown.every((place, i) => place === i)).toBe(false);
        }
      }),
      { numRuns: 200 },
    );
  });
  test('of twenty holds red lines and at least three kinds', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const form = drawForm(pool, 20, seed);
        expect(form.filter(({ item }) => item.critical).length).toBeGreaterThan(3);
        expect(new Set(form.map(({ item }) => item.kind)).size).toBeGreaterThan(2);
      }),
      { numRuns: 200 },
    );
  });
  test('is shown without keys, reasons or tags', () => {
    for (const [position, form] of drawForm(pool, pool.length, 7).entries()) {
      const view = itemView(form, position);
      const sent = JSON.stringify(view);
      expect(Object.keys(view).sort()).toEqual(SHOWN);
      for (const word of KEYS) expect(sent).not.toContain(`"${word}"`);
      expect(sent).not.toContain(form.item.reason.zh);
    }
  });
});
