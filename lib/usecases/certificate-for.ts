import { type Action, decide, type Relation } from '@/lib/access/decide';
import type { ActingPerson } from './ports';
import type { Certificate } from './ports/certificate-store';
import { relationTo } from './relation-to';
import type { TrainingDeps } from './training-deps';

/** A certificate and how the actor stands to its holder, or null when there is none or they may not do this with it. */
export async function certificateFor(
  deps: Pick<TrainingDeps, 'certificates' | 'teams'>,
  actor: ActingPerson,
  certificateId: string,
  action: Action,
): Promise<{ certificate: Certificate; relation: Relation } | null> {
  const certificate = await deps.certificates.find(certificateId);
  if (!certificate) return null;
  const relation = await relationTo(deps.teams, actor, certificate.personId);
  return decide(actor.role, action, relation) === 'allow' ? { certificate, relation } : null;
}
