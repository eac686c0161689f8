import type { Disclosure } from '@/lib/model/disclosure';
import { certificateFor } from './certificate-for';
import type { ActingPerson } from './ports';
import type { TrainingDeps } from './training-deps';

/**
 * Changes what the public sees of the holder's name, by the holder alone and as often as they like; gives what was chosen
 * before, so that it can be undone. The public page follows at once; a credential that was handed out keeps what it said.
 */
export async function discloseCertificate(
  deps: TrainingDeps,
  actor: ActingPerson,
  wish: { certificateId: string; disclosure: Disclosure },
): Promise<{ ok: true; before: Disclosure } | { ok: false; code: 'not-found' }> {
  const found = await certificateFor(deps, actor, wish.certificateId, 'certificate.disclose');
  if (!found) return { ok: false, code: 'not-found' };
  const { certificate } = found;
  await deps.certificates.disclose(certificate.id, wish.disclosure, deps.clock.now());
  return { ok: true, before: certificate.disclosure };
}
