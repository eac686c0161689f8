import { decide } from '@/lib/access/decide';
import type { Locale } from '@/lib/model/locale';
import type { ActingPerson } from './ports';
import type { TrainingDeps } from './training-deps';

/** Mail follows the language of the screens. Of somebody who never gave an address nothing is kept. */
export async function changeMailLocale(
  deps: Pick<TrainingDeps, 'reminders' | 'clock'>,
  actor: ActingPerson,
  locale: Locale,
): Promise<{ ok: true } | { ok: false; code: 'denied' }> {
  if (decide(actor.role, 'reminder.change', 'own') === 'deny') return { ok: false, code: 'denied' };
  const settings = (await deps.reminders.settings([actor.userId])).get(actor.userId);
  if (settings && settings.locale !== locale)
    await deps.reminders.writeSettings(actor.userId, { ...settings, locale }, deps.clock.now());
  return { ok: true };
}
