import { decide } from '@/lib/access/decide';
import type { Content } from '@/lib/model/content';
import type {
  ExamSittingView,
  PlacementView,
  TrackProgressView,
  TrackStepView,
} from '@/lib/model/track-view';
import { certificateState } from '@/lib/training/certificate-state';
import { certificateTitle } from '@/lib/training/certificate-title';
import type { ExamSitting } from '@/lib/training/exam-sitting';
import { isDone } from '@/lib/training/is-done';
import { passedQuiz } from '@/lib/training/passed-quiz';
import type { PlacementFact } from '@/lib/training/placement-fact';
import type { StepProgress } from '@/lib/training/step-progress';
import { loadPersonTracks } from './load-person-tracks';
import { mayChangeBranch } from './may-change-branch';
import type { PersonTrack } from './person-tracks';
import type { ActingPerson } from './ports';
import type { Certificate } from './ports/certificate-store';
import { relationTo } from './relation-to';
import { settleTrack } from './settle-track';
import { caseTitle } from './subject-title';
import type { TrainingDeps } from './training-deps';

/** A track with a person's progress: one's own, or that of somebody one may look at. */
export async function viewTrack(
  deps: TrainingDeps,
  actor: ActingPerson,
  wish: { trackId: string; personId?: string },
): Promise<{ ok: true; track: TrackProgressView } | { ok: false; code: 'not-found' }> {
  const personId = wish.personId ?? actor.userId;
  const relation = await relationTo(deps.teams, actor, personId);
  if (decide(actor.role, 'track.view-progress', relation) === 'deny')
    return { ok: false, code: 'not-found' };
  const loaded = (await loadPersonTracks(deps, [personId])).get(personId);
  const found = loaded?.tracks.find((each) => each.track.id === wish.trackId);
  if (!found) return { ok: false, code: 'not-found' };
  const { track, card, progress, enrolledAt, canEnrol, certificate } = found;
  const issued = found.toIssue ? await settleTrack(deps, personId, track.id) : certificate;
  const content = deps.content.current();
  const now = deps.clock.now().getTime();
  return {
    ok: true,
    track: {
      ...card,
      certificateId: issued?.id ?? null,
      held: issued && heldView(issued, enrolledAt, now),
      signOff: found.toIssue ? null : found.signOff,
      personId,
      enrolledAt,
      canEnrol,
      validDays: track.certificate.valid_days,
      needsSignature: track.certificate.sign_off === 'trainer',
      now,
      branches: (track.branches ?? []).map(({ id, title }) => ({
        id,
        title,
        certificate: certificateTitle(track, id),
        steps: track.steps.flatMap((step) => (step.branches?.includes(id) ? [step.title] : [])),
        chosen: id === found.branch,
      })),
      canChangeBranch: mayChangeBranch(found),
      placement: placementView(found, loaded?.facts.placements ?? []),
      steps: progress.steps.map((each) => stepView(content, each)),
    },
  };
}

function heldView(
  { title, enrolledAt, expiresAt, revoked }: Certificate,
  begunAt: number | null,
  now: number,
): TrackProgressView['held'] {
  return {
    title,
    state: certificateState({ expiresAt: expiresAt.getTime(), revoked: revoked !== null }, now),
    earlier: begunAt !== null && enrolledAt.getTime() < begunAt,
  };
}

/** Offered once for each enrolment, while it could still spare a step. */
function placementView(
  { track, enrolledAt, progress }: PersonTrack,
  placements: readonly PlacementFact[],
): PlacementView | null {
  if (!track.placement || enrolledAt === null) return null;
  const { minutes, parts } = track.placement;
  const sat = placements.find((each) => each.trackId === track.id && each.startedAt >= enrolledAt);
  const left = parts.filter((part) =>
    progress.steps.some((each) => part.proves.includes(each.step.id) && !isDone(each)),
  );
  if (!sat && left.length === 0) return null;
  return {
    state: !sat ? 'offered' : sat.finishedAt === null ? 'running' : 'done',
    sessionId: sat?.sessionId ?? null,
    minutes,
    items: left.reduce((sum, part) => sum + part.items, 0),
    parts: sat?.finishedAt
      ? sat.parts.map(({ title, score, proved }) => ({
          title,
          score: Math.round(score * 100),
          proved,
        }))
      : left.map(({ title }) => ({ title, score: null, proved: null })),
  };
}

function stepView(content: Content, progress: StepProgress): TrackStepView {
  const { step, state, best, tries, sitting, skip } = progress;
  return {
    id: step.id,
    title: step.title,
    kind: step.kind,
    state,
    best,
    pass:
      step.kind === 'handbook'
        ? null
        : step.kind === 'quiz'
          ? Math.round(step.pass * 100)
          : step.pass,
    tries,
    case:
      step.kind === 'call'
        ? { id: step.case, title: caseTitle(content, step.case), mode: step.mode }
        : null,
    items: step.kind === 'quiz' ? step.items : step.kind === 'exam' ? step.quiz.items : null,
    minutes: step.kind === 'exam' ? step.quiz.minutes : null,
    pages: step.kind === 'handbook' ? step.pages.length : null,
    skip: skip && {
      by: skip.by,
      score: skip.by === 'kept' ? Math.round(skip.recall * 100) : skip.score,
    },
    exam: sitting ? sittingView(content, sitting) : null,
  };
}

function sittingView(
  content: Content,
  { state, quiz, calls, nextFrom }: ExamSitting,
): ExamSittingView {
  return {
    state,
    nextFrom,
    quiz: {
      sessionId: quiz.id,
      score: quiz.finishedAt === null ? null : Math.round((quiz.score ?? 0) * 100),
      passed: quiz.finishedAt === null ? null : passedQuiz(quiz),
    },
    // which calls were drawn is told after the quiz: nobody prepares for just these
    calls:
      state === 'quiz'
        ? []
        : calls.map(({ caseId, call, state: callState }) => ({
            caseId,
            title: caseTitle(content, caseId),
            attemptId: call?.id ?? null,
            score: call?.overall ?? null,
            state: callState,
          })),
  };
}
