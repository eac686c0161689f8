import type { CertificateSignature, CertificateView } from '@/lib/model/certificate-view';
import type { HouseSettings } from '@/lib/model/house';
import { certificateFor } from './certificate-for';
import { certificateSignature } from './certificate-signature';
import { certificateView } from './certificate-view';
import type { ActingPerson } from './ports';
import type { CertificatePrinter, CertificateWords } from './ports/certificate-printer';
import type { TrainingDeps } from './training-deps';

/**
 * A certificate as PDF, for those who may see it, with the holder's whole name: it is their paper, not the public page. An
 * expired one can be printed, its dates are on it; of a revoked one no new paper is made.
 */
export async function printCertificate(
  deps: TrainingDeps & { printer: CertificatePrinter },
  actor: ActingPerson,
  wish: {
    certificateId: string;
    words: (
      certificate: CertificateView,
      house: HouseSettings,
      signature: CertificateSignature | null,
    ) => CertificateWords;
  },
): Promise<
  { ok: true; pdf: Uint8Array; number: string } | { ok: false; code: 'not-found' | 'revoked' }
> {
  const found = await certificateFor(deps, actor, wish.certificateId, 'certificate.view');
  if (!found) return { ok: false, code: 'not-found' };
  const { certificate, relation } = found;
  if (certificate.revoked) return { ok: false, code: 'revoked' };
  const now = deps.clock.now();
  const view = certificateView(certificate, actor, relation, now.getTime());
  const [house, signature] = await Promise.all([
    deps.house.read(),
    certificateSignature(deps, certificate),
  ]);
  const words = wish.words(view, house, signature);
  return { ok: true, pdf: await deps.printer.print(words, now), number: certificate.number };
}
