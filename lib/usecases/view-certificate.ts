import { decide } from '@/lib/access/decide';
import type { CertificateView } from '@/lib/model/certificate-view';
import { certificateView } from './certificate-view';
import type { ActingPerson } from './ports';
import { relationTo } from './relation-to';
import type { TrainingDeps } from './training-deps';

/** A certificate with the evidence it rests on, for its holder, a trainer of their team, or a supervisor. */
export async function viewCertificate(
  deps: TrainingDeps,
  actor: ActingPerson,
  certificateId: string,
): Promise<{ ok: true; certificate: CertificateView } | { ok: false; code: 'not-found' }> {
  const certificate = await deps.certificates.find(certificateId);
  if (!certificate) return { ok: false, code: 'not-found' };
  const relation = await relationTo(deps.teams, actor, certificate.personId);
  if (decide(actor.role, 'certificate.view', relation) === 'deny')
    return { ok: false, code: 'not-found' };
  const now = deps.clock.now().getTime();
  return { ok: true, certificate: certificateView(certificate, actor, relation, now) };
}
