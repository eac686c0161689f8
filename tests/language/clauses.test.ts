import { describe, expect, it } from 'vitest';
import { clauses } from '@/lib/language/clauses';

const cut = (text: string): string[] => clauses(text).map((one) => text.slice(one.from, one.to));

describe('clauses', () => {
  it('splits at punctuation and spaces and keeps what ended the clause', () => {
    expect(cut('您好，请问是王姐吗？我是小李')).toEqual(['您好', '请问是王姐吗', '我是小李']);
    expect(clauses('是王姐吗？')[0]?.end).toBe('question');
  });

  it('cuts long speech without punctuation before words that open a new act', () => {
    expect(cut('您好我是口腔诊所的小李请问您现在方便说两句话吗').length).toBeGreaterThan(1);
  });

  it('never gives an empty clause', () => {
    for (const text of ['', '，，，', '  ', '好！！！', '？好'])
      for (const one of clauses(text)) expect(one.to).toBeGreaterThan(one.from);
  });
});
