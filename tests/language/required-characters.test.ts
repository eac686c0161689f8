import { describe, expect, it } from 'vitest';
import { requiredCharacters } from '@/lib/language/required-characters';

const said = (source: string): string[] =>
  requiredCharacters(source).map((set) =>
    [...set]
      .map((code) => String.fromCharCode(code))
      .sort()
      .join(''),
  );

describe('the characters a pattern cannot match without', () => {
  it('are each literal of a sequence and the members of its classes', () => {
    expect(said('疼[不没]')).toEqual(['疼', '不没']);
  });

  it('leave out what may be absent, what stands for anything and what is looked at from outside', () => {
    expect(said('.?疼*[^肿]{0,3}痒?麻{2,}(?=血)(?!脓)$')).toEqual(['麻']);
  });

  it('are one from each alternative, the one that fewer texts contain', () => {
    expect(said('(?:不疼|肿了)吗')).toEqual(['疼肿', '吗']);
  });

  it('are unknown when an alternative asks for nothing', () => {
    expect(said('(?:疼|.)(肿|)')).toEqual([]);
  });

  it('read ranges and escapes, and ask nothing of a reference back', () => {
    expect(said('[\\u4e00-\\u4e02\\d]\\$([疼])不\\1')).toEqual([
      '0123456789一丁丂',
      '$',
      '疼',
      '不',
    ]);
  });
});
