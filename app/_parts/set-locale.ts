'use server';
import { Locale } from '@/lib/model/locale';
import { writeLocale } from '@/lib/server/i18n/write-locale';

/** Keeps the language the person chose; an unknown one is ignored. */
export async function setLocale(wanted: unknown): Promise<void> {
  const locale = Locale.safeParse(wanted);
  if (locale.success) await writeLocale(locale.data);
}
