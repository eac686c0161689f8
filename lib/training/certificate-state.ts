import type { CertificateState } from '@/lib/model/certificate-view';

const DAY = 86_400_000;
/** So long before its end a certificate is called expiring, and the track may be begun again. */
const SOON_DAYS = 30;

/** The state of a certificate at a moment (ms). On the millisecond of its expiry it is expired. */
export function certificateState(
  certificate: { expiresAt: number; revoked: boolean },
  now: number,
): CertificateState {
  if (certificate.revoked) return 'revoked';
  if (now >= certificate.expiresAt) return 'expired';
  return certificate.expiresAt - now <= SOON_DAYS * DAY ? 'expiring' : 'valid';
}
