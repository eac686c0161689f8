import { decide } from '@/lib/access/decide';
import type { CertificateMatrix } from '@/lib/model/certificate-view';
import { certificateMatrix, type MatrixFilter } from './certificate-matrix';
import type { ActingPerson } from './ports';
import type { TrainingDeps } from './training-deps';

/** Who is certified, for what, until when: for the supervisor. */
export async function viewCertificateMatrix(
  deps: TrainingDeps,
  actor: ActingPerson,
  filter: MatrixFilter = {},
): Promise<{ ok: true; matrix: CertificateMatrix } | { ok: false; code: 'denied' }> {
  if (decide(actor.role, 'certificate.list-all', 'none') === 'deny')
    return { ok: false, code: 'denied' };
  return { ok: true, matrix: await certificateMatrix(deps, filter) };
}
