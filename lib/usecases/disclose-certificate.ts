import { decide } from '@/lib/access/decide';
import type { Disclosure } from '@/lib/model/disclosure';
import type { ActingPerson } from './ports';
import { relationTo } from './relation-to';
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
  const certificate = await deps.certificates.find(wish.certificateId);
  if (!certificate) return { ok: false, code: 'not-found' };
  const relation = await relationTo(deps.teams, actor, certificate.personId);
  if (decide(actor.role, 'certificate.disclose', relation) === 'deny')
    return { ok: false, code: 'not-found' };
  await deps.certificates.disclose(certificate.id, wish.disclosure, deps.clock.now());
  return { ok: true, before: certificate.disclosure };
}
