import { pinyin } from 'pinyin-pro';

/** How Chinese words may be typed on a Latin keyboard: the whole pinyin, and its initials. */
export function spellPinyin(words: string): string[] {
  const sounds = pinyin(words, { toneType: 'none', type: 'array' });
  return [sounds.join(''), sounds.map((sound) => sound[0] ?? '').join('')];
}
