import { decide } from '@/lib/access/decide';
import type { ActingPerson } from './ports';
import { relationTo } from './relation-to';
import type { TrainingDeps } from './training-deps';

const MOST_CHARACTERS = 500;

/** Revokes somebody else's certificate, for good, with a reason that its holder reads. */
export async function revokeCertificate(
  deps: TrainingDeps,
  actor: ActingPerson,
  wish: { certificateId: string; reason: string },
): Promise<
  { ok: true } | { ok: false; code: 'not-found' | 'no-reason' | 'too-long' | 'revoked-before' }
> {
  const certificate = await deps.certificates.find(wish.certificateId);
  if (!certificate) return { ok: false, code: 'not-found' };
  const relation = await relationTo(deps.teams, actor, certificate.personId);
  if (decide(actor.role, 'certificate.revoke', relation) === 'deny')
    return { ok: false, code: 'not-found' };
  const reason = wish.reason.trim();
  if (!reason) return { ok: false, code: 'no-reason' };
  if (reason.length > MOST_CHARACTERS) return { ok: false, code: 'too-long' };
  const done = await deps.certificates.revoke(certificate.id, {
    at: deps.clock.now(),
    by: actor.userId,
    reason,
  });
  return done ? { ok: true } : { ok: false, code: 'revoked-before' };
}
