import type { StoredReminderSettings } from './ports/reminder-store';
import type { SignaturePurpose, Signatures } from './ports/signatures';
import { splitToken } from './signed-token';
import type { TrainingDeps } from './training-deps';

/**
 * Whose mail address a token out of a letter is about; null when it was not signed here for this purpose, or the person has
 * another address now.
 */
export async function addressOfToken(
  deps: Pick<TrainingDeps, 'reminders'> & { signatures: Signatures },
  purpose: SignaturePurpose,
  token: string,
): Promise<{ personId: string; settings: StoredReminderSettings; email: string } | null> {
  const parts = splitToken(token);
  if (!parts) return null;
  const settings = (await deps.reminders.settings([parts.id])).get(parts.id);
  const email = settings?.email;
  if (!settings || !email) return null;
  if (!deps.signatures.matches(purpose, [parts.id, email], parts.signature)) return null;
  return { personId: parts.id, settings, email };
}
