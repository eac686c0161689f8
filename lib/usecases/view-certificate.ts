import type { CertificateSignature, CertificateView } from '@/lib/model/certificate-view';
import { certificateFor } from './certificate-for';
import { certificateSignature } from './certificate-signature';
import { certificateView } from './certificate-view';
import type { ActingPerson } from './ports';
import type { TrainingDeps } from './training-deps';

/** A certificate with the evidence it rests on and who signed for it, for its holder, a trainer of their team, or a supervisor. */
export async function viewCertificate(
  deps: TrainingDeps,
  actor: ActingPerson,
  certificateId: string,
): Promise<
  | { ok: true; certificate: CertificateView; signature: CertificateSignature | null }
  | { ok: false; code: 'not-found' }
> {
  const found = await certificateFor(deps, actor, certificateId, 'certificate.view');
  if (!found) return { ok: false, code: 'not-found' };
  const { certificate, relation } = found;
  const now = deps.clock.now().getTime();
  return {
    ok: true,
    certificate: certificateView(certificate, actor, relation, now),
    signature: await certificateSignature(deps, certificate),
  };
}
