import { describe, expect, it } from 'vitest';
import { loadLanguageModel } from '@/lib/content/load-language-model';
import { normalise } from '@/lib/language/normalise';
import { withoutDeniedActs } from '@/lib/language/without-denied-acts';

const { tables } = loadLanguageModel();
const read = (text: string): string => withoutDeniedActs(normalise(tables, text)).text;

describe('denied acts', () => {
  it.each([
    ['谁也不敢保证百分之百治好，得医生看了再说', '治好'],
    ['我们不会承诺百分之百治好', '治好'],
    ['我不能给您断定就是牙周炎', '牙周炎'],
    ['隔着电话没法一口价八千', '八千'],
    ['不再疼这个保证不了', '保证'],
    ['别家说零风险，您要留心', '零风险'],
    ['没有零风险的手术', '零风险'],
    ['要是哪家跟您保证一次就好，您多问几句', '一次就好'],
    ['是不是牙周炎，电话里诊断不了', '诊断'],
  ])('takes what is denied out of %s', (text, gone) => {
    expect(read(text)).not.toContain(gone);
  });

  it.each([
    '我们保证百分之百治好',
    '到我们这儿就没有治不好的',
    '您这就是牙周炎',
    '一口价八千，全包',
    '我们家是零风险的，您放心做',
    '能，我向您保证',
    '不做就等着烂吧',
  ])('leaves %s as it is', (text) => {
    expect(read(text)).toBe(normalise(tables, text).text);
  });

  it('stops at the end of what is denied', () => {
    expect(read('不敢保证治好，但是肯定不疼')).toContain('肯定不疼');
  });

  it('keeps the way back to the original offsets', () => {
    const input = '我不敢保证治好，周六上午见';
    const normal = withoutDeniedActs(normalise(tables, input));
    expect(normal.start.length).toBe(normal.text.length);
    expect(normal.end[normal.text.length - 1]).toBe(input.length);
  });
});
