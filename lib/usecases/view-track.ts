import { decide } from '@/lib/access/decide';
import type { Content } from '@/lib/model/content';
import type { ExamSittingView, TrackProgressView, TrackStepView } from '@/lib/model/track-view';
import type { ExamSitting } from '@/lib/training/exam-sitting';
import { passedQuiz } from '@/lib/training/passed-quiz';
import type { StepProgress } from '@/lib/training/track-progress';
import { loadPersonTracks } from './load-person-tracks';
import type { ActingPerson } from './ports';
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
  const issued =
    progress.passed && certificate?.enrolledAt.getTime() !== enrolledAt
      ? await settleTrack(deps, personId, track.id)
      : certificate;
  const content = deps.content.current();
  return {
    ok: true,
    track: {
      ...card,
      certificateId: issued?.id ?? null,
      personId,
      enrolledAt,
      canEnrol,
      validDays: track.certificate.valid_days,
      steps: progress.steps.map((each) => stepView(content, each)),
    },
  };
}

function stepView(content: Content, progress: StepProgress): TrackStepView {
  const { step, state, best, tries, sitting } = progress;
  return {
    id: step.id,
    title: step.title,
    kind: step.kind,
    state,
    best,
    pass: step.kind === 'quiz' ? Math.round(step.pass * 100) : step.pass,
    tries,
    case:
      step.kind === 'call'
        ? { id: step.case, title: caseTitle(content, step.case), mode: step.mode }
        : null,
    items: step.kind === 'quiz' ? step.items : step.kind === 'exam' ? step.quiz.items : null,
    minutes: step.kind === 'exam' ? step.quiz.minutes : null,
    exam: sitting ? sittingView(content, sitting) : null,
  };
}

function sittingView(content: Content, { state, quiz, calls }: ExamSitting): ExamSittingView {
  return {
    state,
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
