import { addressOfToken } from './address-of-token';
import type { Signatures } from './ports/signatures';
import type { TrainingDeps } from './training-deps';

/** The holder of an address says that it is theirs, by the link that was sent there. Twice changes nothing. */
export async function confirmEmail(
  deps: Pick<TrainingDeps, 'reminders' | 'clock'> & { signatures: Signatures },
  token: string,
): Promise<{ ok: true; email: string } | { ok: false; code: 'unknown-link' }> {
  const found = await addressOfToken(deps, 'confirm-email', token);
  if (!found) return { ok: false, code: 'unknown-link' };
  const { personId, settings, email } = found;
  const now = deps.clock.now();
  if (!settings.emailConfirmedAt)
    await deps.reminders.writeSettings(personId, { ...settings, emailConfirmedAt: now }, now);
  return { ok: true, email };
}
