import type { Content } from '@/lib/model/content';
import type { SignOffStanding } from '@/lib/model/sign-off-view';
import type { Track } from '@/lib/model/track';
import type { TrackCard } from '@/lib/model/track-view';
import { callsLeft } from '@/lib/training/calls-left';
import { certificateState } from '@/lib/training/certificate-state';
import { certificateTitle } from '@/lib/training/certificate-title';
import { isDone } from '@/lib/training/is-done';
import { signOffStanding } from '@/lib/training/sign-off-standing';
import { type TrackProgress, trackProgress } from '@/lib/training/track-progress';
import type { PersonFacts } from './facts-of';
import type { Certificate } from './ports/certificate-store';
import type { Enrolment } from './ports/enrolment-store';
import type { SignOff } from './ports/sign-off-store';
import { toEnrolled } from './to-enrolled';

/** One track with one person's progress in it. */
export interface PersonTrack {
  track: Track;
  enrolledAt: number | null;
  /** The job chosen, of a track that branches. */
  branch: string | null;
  progress: TrackProgress;
  /** The latest certificate, of this enrolment or an earlier one. */
  certificate: Certificate | null;
  /** Of a finished path without its certificate, where a trainer signs; null otherwise. */
  signOff: SignOffStanding | null;
  /** Everything is there and the certificate is not yet issued. */
  toIssue: boolean;
  /** May (again) be begun: never was, or its certificate is over or nearly so. */
  canEnrol: boolean;
  card: TrackCard;
}

/** Every track of the content as it stands for one person. Certificates newest first. */
export function personTracks(
  content: Content,
  facts: Pick<PersonFacts, 'quizzes' | 'calls' | 'marks' | 'placements'>,
  enrolments: readonly Enrolment[],
  certificates: readonly Certificate[],
  signOffs: readonly SignOff[],
  now: number,
): PersonTrack[] {
  return [...content.tracks.values()].map((track) => {
    const enrolment = enrolments.find((each) => each.trackId === track.id);
    const certificate = certificates.find((each) => each.trackId === track.id) ?? null;
    const enrolledAt = enrolment?.enrolledAt.getTime() ?? null;
    const progress = trackProgress(track, enrolment ? toEnrolled(enrolment) : null, facts);
    const issued = certificate !== null && certificate.enrolledAt.getTime() === enrolledAt;
    const decided = signOffs.find(
      (each) => each.trackId === track.id && each.enrolledAt.getTime() === enrolledAt,
    );
    const signOff = issued ? null : signOffStanding(track, progress.passed, decided ?? null);
    return {
      track,
      enrolledAt,
      branch: enrolment?.branch ?? null,
      progress,
      certificate,
      signOff,
      toIssue: progress.passed && !issued && (!signOff || signOff.state === 'signed'),
      canEnrol: enrolledAt === null || mayRenew(certificate, enrolledAt, now),
      card: toCard(track, enrolment ?? null, progress, certificate, signOff),
    };
  });
}

function mayRenew(certificate: Certificate | null, enrolledAt: number, now: number): boolean {
  if (!certificate || certificate.enrolledAt.getTime() < enrolledAt) return false;
  const expiresAt = certificate.expiresAt.getTime();
  return certificateState({ expiresAt, revoked: certificate.revoked !== null }, now) !== 'valid';
}

function toCard(
  track: Track,
  enrolment: Enrolment | null,
  progress: TrackProgress,
  certificate: Certificate | null,
  signOff: SignOffStanding | null,
): TrackCard {
  const next = progress.steps.find((each) => !isDone(each))?.step;
  return {
    id: track.id,
    title: track.title,
    about: track.about,
    forRole: track.for_role,
    certificate: certificateTitle(track, enrolment?.branch ?? null),
    branch: track.branches?.find((each) => each.id === enrolment?.branch)?.title ?? null,
    enrolled: enrolment !== null,
    done: progress.done,
    of: progress.steps.length,
    callsLeft: callsLeft(progress.steps),
    next: enrolment && next ? { stepId: next.id, title: next.title } : null,
    certificateId: certificate?.id ?? null,
    signOff,
  };
}
