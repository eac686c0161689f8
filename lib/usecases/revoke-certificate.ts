import { certificateFor } from './certificate-for';
import type { ActingPerson } from './ports';
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
  const found = await certificateFor(deps, actor, wish.certificateId, 'certificate.revoke');
  if (!found) return { ok: false, code: 'not-found' };
  const { certificate } = found;
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
