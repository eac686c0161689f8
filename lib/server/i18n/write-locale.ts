import 'server-only';
import { cookies } from 'next/headers';
import type { Locale } from '@/lib/model/locale';
import { getServices } from '../services';
import { LOCALE_COOKIE } from './locale-cookie';

/** Keeps the chosen language in a cookie for a year; for server actions. */
export async function writeLocale(locale: Locale): Promise<void> {
  const { environment } = await getServices();
  (await cookies()).set(LOCALE_COOKIE, locale, {
    maxAge: 365 * 86_400,
    sameSite: 'lax',
    httpOnly: true,
    secure: environment.publicUrl.startsWith('https://'),
    path: '/',
  });
}
