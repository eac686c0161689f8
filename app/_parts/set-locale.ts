'use server';
import { Locale } from '@/lib/model/locale';
import { getActor } from '@/lib/server/get-actor';
import { writeLocale } from '@/lib/server/i18n/write-locale';
import { trainingDeps } from '@/lib/server/training-deps';
import { changeMailLocale } from '@/lib/usecases/change-mail-locale';

/** Keeps the language the person chose, for screens and for mail; an unknown one is ignored. */
export async function setLocale(wanted: unknown): Promise<void> {
  const locale = Locale.safeParse(wanted);
  if (!locale.success) return;
  await writeLocale(locale.data);
  const actor = await getActor();
  if (actor) await changeMailLocale(await trainingDeps(), actor, locale.data);
}
