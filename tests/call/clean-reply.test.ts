import { describe, expect, test } from 'vitest';
import { cleanReply, LONGEST_REPLY } from '@/lib/call/clean-reply';

describe('a typed reply', () => {
  test('keeps words, emoji and markup as plain text', () => {
    expect(cleanReply('  您好😊 <b>林女士</b>  ')).toEqual({
      ok: true,
      text: '您好😊 <b>林女士</b>',
    });
  });
  test('loses zero-width, control and direction characters', () => {
    expect(cleanReply('您\u200b好\u0000\u202e，林\ufeff女士')).toEqual({
      ok: true,
      text: '您好 ，林女士',
    });
  });
  test('keeps right-to-left words', () => {
    expect(cleanReply('שלום')).toEqual({ ok: true, text: 'שלום' });
  });
  test('is refused when nothing is left of it', () => {
    expect(cleanReply(' \u200b\n\t')).toEqual({ ok: false, code: 'empty' });
  });
  test.each([LONGEST_REPLY + 1, 20_000])('is refused when it is %i characters long', (length) => {
    expect(cleanReply('好'.repeat(length))).toEqual({ ok: false, code: 'too-long' });
  });
});
