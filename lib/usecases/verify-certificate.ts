import type { VerifiedCertificate } from '@/lib/model/certificate-view';
import { tidyNumber } from '@/lib/training/certificate-number';
import { certificateState } from '@/lib/training/certificate-state';
import { shownName } from '@/lib/training/shown-name';
import type { TrainingDeps } from './training-deps';

/**
 * What anybody with the number may know, logged in or not: title, dates and state, of the holder's name what they agreed to,
 * and nothing else; not why it was revoked, no scores, no ids.
 */
export async function verifyCertificate(
  deps: Pick<TrainingDeps, 'certificates' | 'clock'>,
  number: string,
): Promise<{ ok: true; certificate: VerifiedCertificate } | { ok: false; code: 'not-found' }> {
  const tidy = tidyNumber(number);
  if (!/^HS-\d{4}-\d{6,}$/.test(tidy)) return { ok: false, code: 'not-found' };
  const found = await deps.certificates.findByNumber(tidy);
  if (!found) return { ok: false, code: 'not-found' };
  const expiresAt = found.expiresAt.getTime();
  const now = deps.clock.now().getTime();
  const state = certificateState({ expiresAt, revoked: found.revoked !== null }, now);
  return {
    ok: true,
    certificate: {
      number: found.number,
      holder: shownName(found.holderName, found.disclosure),
      disclosure: found.disclosure,
      title: found.title,
      issuedAt: found.issuedAt.getTime(),
      expiresAt,
      state: state === 'expiring' ? 'valid' : state,
    },
  };
}
