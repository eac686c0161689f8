import type { Track } from '@/lib/model/track';
import { certificateNumber, numberYear } from '@/lib/training/certificate-number';
import { certificateTitle } from '@/lib/training/certificate-title';
import { signOffStanding } from '@/lib/training/sign-off-standing';
import { trackProgress } from '@/lib/training/track-progress';
import { factsOf } from './facts-of';
import { namedEvidence } from './named-evidence';
import type { Certificate } from './ports/certificate-store';
import { toEnrolled } from './to-enrolled';
import type { TrainingDeps } from './training-deps';

const DAY = 86_400_000;

/**
 * Issues the certificate of a track when its last step is passed and, where the track asks for it, a trainer has signed; called
 * after everything that may be the last of these. Once per enrolment, however often it is called. Gives the certificate of this
 * enrolment, or null while steps or the signature are missing.
 */
export async function settleTrack(
  deps: Pick<
    TrainingDeps,
    | 'content'
    | 'enrolments'
    | 'stepMarks'
    | 'signOffs'
    | 'certificates'
    | 'people'
    | 'quizzes'
    | 'facts'
    | 'clock'
    | 'dice'
  >,
  personId: string,
  trackId: string,
): Promise<Certificate | null> {
  const content = deps.content.current();
  const track = content.tracks.get(trackId);
  const enrolment = await deps.enrolments.find(personId, trackId);
  if (!track || !enrolment) return null;
  const facts = (await factsOf(deps, [personId], 'asked')).get(personId);
  const progress = trackProgress(track, toEnrolled(enrolment), {
    quizzes: facts?.quizzes ?? [],
    calls: facts?.calls ?? [],
    marks: facts?.marks ?? [],
    placements: facts?.placements ?? [],
  });
  if (!progress.passed) return null;
  const signed = (await deps.signOffs.list([personId])).find(
    (each) =>
      each.trackId === trackId && each.enrolledAt.getTime() === enrolment.enrolledAt.getTime(),
  );
  const signOff = signOffStanding(track, progress.passed, signed ?? null);
  if (signOff && signOff.state !== 'signed') return null;
  const person = await deps.people.find(personId);
  if (!person) return null;
  const now = deps.clock.now();
  const year = numberYear(now.getTime());
  const { certificate } = await deps.certificates.issue(
    {
      id: deps.dice.id(),
      personId,
      holderName: person.name,
      trackId,
      trackVersion: track.version,
      title: certificateTitle(track, enrolment.branch),
      enrolledAt: enrolment.enrolledAt,
      issuedAt: now,
      expiresAt: expiry(track, now),
      evidence: namedEvidence(
        content,
        progress.steps.flatMap((step) => step.evidence),
      ),
    },
    { year, format: (count) => certificateNumber(year, count) },
  );
  return certificate;
}

const expiry = (track: Track, from: Date): Date =>
  new Date(from.getTime() + track.certificate.valid_days * DAY);
