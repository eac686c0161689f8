import { expect, test } from 'vitest';
import { chooseLocale } from '@/lib/server/i18n/choose-locale';

test.each([
  [undefined, '', 'zh-CN'],
  [undefined, 'fr-FR,fr;q=0.9', 'zh-CN'],
  [undefined, 'zh-CN,zh;q=0.9,en;q=0.8', 'zh-CN'],
  [undefined, 'zh-HK,zh;q=0.9', 'zh-TW'],
  [undefined, 'zh-Hant-TW', 'zh-TW'],
  [undefined, 'en-GB,en;q=0.9,zh;q=0.5', 'en'],
  [undefined, 'en;q=0.3,zh-TW;q=0.7', 'zh-TW'],
  [undefined, 'en;q=0,zh', 'zh-CN'],
  ['en', 'zh-CN', 'en'],
  ['klingon', 'zh-TW', 'zh-TW'],
])('stored %s, browser "%s" → %s', (stored, browser, locale) => {
  expect(chooseLocale(stored, browser)).toBe(locale);
});
