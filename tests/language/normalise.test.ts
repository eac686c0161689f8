import { describe, expect, it } from 'vitest';
import { loadLanguageModel } from '@/lib/content/load-language-model';
import { MAX_INPUT, normalise } from '@/lib/language/normalise';
import { TEXT_CLASS } from '@/lib/language/text-class';

const { tables } = loadLanguageModel();

describe('normalise', () => {
  it('brings Traditional characters and regional wording to mainland wording', () => {
    expect(normalise(tables, '醫師幫您掛號').text).toBe('医生帮您挂号');
  });

  it('drops zero-width and control characters', () => {
    expect(normalise(tables, '您\u200b好\u0007').text).toBe('您好');
  });

  it('replaces times, weekdays, sums and percentages by classes', () => {
    const text = normalise(tables, '周六上午10点 三千块 百分之百').text;
    expect(text).toContain(TEXT_CLASS.weekday);
    expect(text).toContain(TEXT_CLASS.time);
    expect(text).toContain(TEXT_CLASS.money);
    expect(text).toContain(TEXT_CLASS.hundredPercent);
  });

  it('leaves everyday words with numerals alone', () => {
    expect(normalise(tables, '我一定帮您问一下').text).toBe('我一定帮您问一下');
  });

  it('keeps the way back to the original offsets', () => {
    const input = '😊3月5号見，醫師在';
    const normal = normalise(tables, input);
    const at = normal.text.indexOf(TEXT_CLASS.date);
    expect(input.slice(normal.start[at], normal.end[at])).toBe('3月5号');
    expect(normal.end[normal.text.length - 1]).toBe(input.length);
  });

  it('reads at most the cap and says so', () => {
    expect(normalise(tables, '好'.repeat(MAX_INPUT + 5)).truncated).toBe(true);
    expect(normalise(tables, '好').truncated).toBe(false);
  });
});
