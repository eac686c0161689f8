import { Locale } from '@/lib/model/locale';

/**
 * Picks a language from the stored choice and the browser's `Accept-Language`.
 *
 * Chinese comes first: only a browser that wants English before any Chinese gets English. Taiwan,
 * Hong Kong, Macau and the Hant script get Traditional Chinese.
 */
export function chooseLocale(chosen: string | undefined, acceptLanguage: string): Locale {
  const stored = Locale.safeParse(chosen);
  if (stored.success) return stored.data;
  const wanted = acceptLanguage
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const quality = parameters.find((each) => each.trim().startsWith('q='));
      return { tag, quality: quality ? Number(quality.trim().slice(2)) : 1 };
    })
    .filter((each) => each.quality > 0)
    .sort((a, b) => b.quality - a.quality);
  for (const { tag } of wanted) {
    if (/^zh-(tw|hk|mo|hant)/.test(tag)) return 'zh-TW';
    if (/^zh/.test(tag)) return 'zh-CN';
    if (/^en/.test(tag)) return 'en';
  }
  return 'zh-CN';
}
