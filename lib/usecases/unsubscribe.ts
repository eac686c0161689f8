import { addressOfToken } from './address-of-token';
import type { Signatures } from './ports/signatures';
import type { TrainingDeps } from './training-deps';

type UnsubscribeDeps = Pick<TrainingDeps, 'reminders' | 'clock'> & { signatures: Signatures };

/**
 * Stops the mail to the address that a letter went to, or with `again` begins it again: whoever holds the letter may, without
 * logging in. Twice changes nothing.
 */
export async function unsubscribe(
  deps: UnsubscribeDeps,
  token: string,
  { again = false }: { again?: boolean } = {},
): Promise<{ ok: true; email: string } | { ok: false; code: 'unknown-link' }> {
  const found = await addressOfToken(deps, 'unsubscribe', token);
  if (!found) return { ok: false, code: 'unknown-link' };
  const { personId, settings, email } = found;
  if (settings.mail !== again)
    await deps.reminders.writeSettings(personId, { ...settings, mail: again }, deps.clock.now());
  return { ok: true, email };
}
