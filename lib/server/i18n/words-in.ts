import type { Locale } from '@/lib/model/locale';
import type { Text } from '@/lib/model/text';
import { toTraditional } from './to-traditional';

/** How content is read in a language: English, Chinese, or Chinese converted to Traditional. */
export function wordsIn(locale: Locale): (text: Text) => string {
  if (locale === 'en') return (text) => text.en;
  if (locale === 'zh-TW') return (text) => toTraditional(text.zh);
  return (text) => text.zh;
}
