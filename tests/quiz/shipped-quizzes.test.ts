import { describe, expect, test } from 'vitest';
import { loadDetect } from '@/lib/cli/load-detect';
import { judgeFillIn } from '@/lib/quiz/judge-fill-in';
import { shippedContent } from '@/tests/support/content';

const content = shippedContent();
const items = [...content.quizItems.values()];
const kind = (wanted: string) => items.filter((item) => item.kind === wanted).length;

describe('the shipped quizzes', () => {
  test('are sixty items and more, of all kinds', () => {
    for (const wanted of ['match', 'fill-in', 'hot-text', 'numeric', 'listen'])
      expect(kind(wanted), wanted).toBeGreaterThanOrEqual(2);
    expect(items.length).toBeGreaterThanOrEqual(60);
    expect(kind('multiple')).toBeGreaterThanOrEqual(12);
    expect(kind('true-false')).toBeGreaterThanOrEqual(8);
    expect(kind('order')).toBeGreaterThanOrEqual(8);
  });
  test('do not give the right option away by its length', () => {
    const singles = items.flatMap((item) => (item.kind === 'single' ? [item] : []));
    const telling = singles.filter(({ options }) => {
      const right = options.find((option) => option.right)?.text.zh.length ?? 0;
      return options.every((option) => option.right || option.text.zh.length < right);
    });
    expect(telling.length / singles.length).toBeLessThan(0.3);
    for (const { id, options } of singles) {
      const lengths = options.map((option) => option.text.zh.length);
      expect(Math.max(...lengths), id).toBeLessThanOrEqual(2 * Math.min(...lengths) + 4);
    }
  });
  test('hold no house variable: quizzes are the same in every clinic', () => {
    expect(JSON.stringify(items)).not.toMatch(/\{(clinic|agent|address|hours)\}/);
  });
  test('tell why every wrong option is wrong', () => {
    for (const item of items)
      if (item.kind === 'single' || item.kind === 'multiple' || item.kind === 'listen')
        for (const option of item.options)
          if (!option.right)
            expect(option.reason?.zh, `${item.id}: ${option.text.zh}`).toBeTruthy();
  });
});

describe('the shipped typed replies', () => {
  const typed = items.flatMap((item) => (item.kind === 'fill-in' ? [item] : []));
  const detect = loadDetect();
  test.each(typed)('$id: every sample earns full credit, every faulty reply nothing', (item) => {
    for (const { zh } of item.samples)
      expect(judgeFillIn(item, zh, detect), zh).toMatchObject({ credit: 1 });
    for (const { zh } of item.faulty)
      expect(judgeFillIn(item, zh, detect), zh).toMatchObject({ credit: 0 });
  });
});

describe('the shipped tracks', () => {
  test('draw from banks that exist and have enough items', () => {
    for (const track of content.tracks.values())
      for (const step of track.steps) {
        if (step.kind === 'call' || step.kind === 'handbook') continue;
        const source = step.kind === 'quiz' ? step : step.quiz;
        const have = source.banks.flatMap((bank) => content.quizBanks.get(bank)?.items ?? []);
        expect(source.banks.filter((bank) => !content.quizBanks.has(bank))).toEqual([]);
        expect(have.length).toBeGreaterThanOrEqual(source.items);
      }
  });
  test('play cases that exist', () => {
    for (const track of content.tracks.values())
      for (const step of track.steps) {
        const cases = step.kind === 'call' ? [step.case] : step.kind === 'exam' ? step.calls : [];
        expect(cases.filter((id) => !content.cases.has(id))).toEqual([]);
      }
  });
});
