import { describe, expect, it } from 'vitest';
import { commonCharacters, scriptTools } from '@/lib/cli/script-tools';
import { clauses } from '@/lib/language/clauses';
import { readTables } from '@/lib/language/read-tables';
import { withBreaks } from '@/lib/language/train/make-breaks';
import { makeTables } from '@/lib/language/train/make-tables';

const cut = (text: string, breaks: Int8Array | null = null): string[] =>
  clauses(text, breaks).map((one) => text.slice(one.from, one.to));

describe('clauses', () => {
  it('splits at punctuation and spaces and keeps what ended the clause', () => {
    expect(cut('您好，请问是王姐吗？我是小李')).toEqual(['您好', '请问是王姐吗', '我是小李']);
    expect(clauses('是王姐吗？', null)[0]?.end).toBe('question');
  });

  it('never gives an empty clause', () => {
    for (const text of ['', '，，，', '  ', '好！！！', '？好'])
      for (const one of clauses(text, null)) expect(one.to).toBeGreaterThan(one.from);
  });

  it('cuts long speech without punctuation where texts with punctuation break off', () => {
    const texts = [
      '您好，我是前台的小李',
      '您好，请问方便吗',
      '是王姐吗，我是诊所的',
      '您好，我是诊所的小李',
    ];
    const source = makeTables(scriptTools(), commonCharacters());
    const learnt = withBreaks(source, Array.from({ length: 40 }, () => texts).flat());
    const { breaks } = readTables(learnt);
    expect(cut('您好我是前台的小李请问方便吗', breaks)[0]).toBe('您好');
    expect(cut('您好我是小李', breaks)).toEqual(['您好我是小李']);
    expect(withBreaks(source, texts)).toEqual(withBreaks(source, texts));
  });
});
