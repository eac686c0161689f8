import { decide } from '@/lib/access/decide';
import type { CertificateView } from '@/lib/model/certificate-view';
import { certificateView } from './certificate-view';
import type { ActingPerson } from './ports';
import type { TrainingDeps } from './training-deps';

/** The actor's own certificates, newest first. */
export async function listMyCertificates(
  deps: TrainingDeps,
  actor: ActingPerson,
): Promise<{ ok: true; certificates: CertificateView[] } | { ok: false; code: 'denied' }> {
  if (decide(actor.role, 'certificate.view', 'own') === 'deny')
    return { ok: false, code: 'denied' };
  const certificates = await deps.certificates.list({ personIds: [actor.userId] });
  const now = deps.clock.now().getTime();
  return {
    ok: true,
    certificates: certificates.map((each) => certificateView(each, actor, 'own', now)),
  };
}
