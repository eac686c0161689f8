import 'server-only';
import { cookies, headers } from 'next/headers';
import { cache } from 'react';
import type { Locale } from '@/lib/model/locale';
import { chooseLocale } from './choose-locale';
import { LOCALE_COOKIE } from './locale-cookie';

/** The language of this request: the person's choice, else the browser's, else Chinese. */
export const readLocale = cache(async (): Promise<Locale> => {
  const chosen = (await cookies()).get(LOCALE_COOKIE)?.value;
  return chooseLocale(chosen, (await headers()).get('accept-language') ?? '');
});
