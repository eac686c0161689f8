import { decide } from '@/lib/access/decide';
import { loadPersonTracks } from './load-person-tracks';
import type { ActingPerson } from './ports';
import { relationTo } from './relation-to';
import { settleTrack } from './settle-track';
import type { TrainingDeps } from './training-deps';

const MOST_CHARACTERS = 500;

export type SignOffResult =
  | { ok: true; certificateId: string | null }
  | { ok: false; code: 'not-found' | 'not-waiting' | 'no-note' | 'too-long' };

/**
 * A trainer signs the finished path of somebody in their team, which issues the certificate, or sends it back with a note that
 * the trainee reads. What was sent back can still be signed; what is signed stays. Nobody signs for themself.
 */
export async function decideSignOff(
  deps: TrainingDeps,
  actor: ActingPerson,
  wish: { personId: string; trackId: string; decision: 'signed' | 'sent-back'; note: string },
): Promise<SignOffResult> {
  const { personId, trackId, decision } = wish;
  const relation = await relationTo(deps.teams, actor, personId);
  if (decide(actor.role, 'certificate.sign-off', relation) === 'deny')
    return { ok: false, code: 'not-found' };
  const loaded = (await loadPersonTracks(deps, [personId])).get(personId);
  const found = loaded?.tracks.find((each) => each.track.id === trackId);
  if (!found) return { ok: false, code: 'not-found' };
  const { signOff, enrolledAt } = found;
  if (!signOff || signOff.state === 'signed' || enrolledAt === null)
    return { ok: false, code: 'not-waiting' };
  const note = wish.note.trim();
  if (decision === 'sent-back' && !note) return { ok: false, code: 'no-note' };
  if (note.length > MOST_CHARACTERS) return { ok: false, code: 'too-long' };
  const kept = await deps.signOffs.decide({
    personId,
    trackId,
    enrolledAt: new Date(enrolledAt),
    decision,
    note,
    by: actor.userId,
    at: deps.clock.now(),
  });
  if (!kept) return { ok: false, code: 'not-waiting' };
  const certificate = decision === 'signed' ? await settleTrack(deps, personId, trackId) : null;
  return { ok: true, certificateId: certificate?.id ?? null };
}
