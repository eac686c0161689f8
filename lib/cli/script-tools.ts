import * as OpenCC from 'opencc-js';
import TWPhrasesRev from 'opencc-js/dict/TWPhrasesRev';
import { pinyin } from 'pinyin-pro';
import type { ScriptTools } from '@/lib/language/train/make-tables';

/** The conversion libraries as the table maker wants them. Used when training only; detection reads the tables. */
export function scriptTools(): ScriptTools {
  const convert = OpenCC.Converter({ from: 'tw', to: 'cn' });
  return {
    simplify: convert,
    regionalWords: TWPhrasesRev.split('|').map((entry) => {
      const [from = '', to = ''] = entry.split(' ');
      return [from, to] as const;
    }),
    pinyin: (char) => {
      const sound = pinyin(char, { toneType: 'none', v: true });
      return sound === char ? '' : sound;
    },
  };
}

/** The 6,763 characters of the GB 2312 set: everything that simplified Chinese commonly uses. */
export function commonCharacters(): Set<string> {
  const decoder = new TextDecoder('gbk');
  const chars = new Set<string>();
  for (let high = 0xb0; high <= 0xf7; high++) {
    for (let low = 0xa1; low <= 0xfe; low++) {
      const char = decoder.decode(Uint8Array.of(high, low));
      if (char.length === 1 && char >= '\u4e00' && char <= '\u9fff') chars.add(char);
    }
  }
  return chars;
}
