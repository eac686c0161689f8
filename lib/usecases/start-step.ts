import { decide } from '@/lib/access/decide';
import type { Blueprint } from '@/lib/model/blueprint';
import type { TrackStep } from '@/lib/model/track';
import type { StepProgress } from '@/lib/training/track-progress';
import { beginSession } from './begin-session';
import { loadPersonTracks } from './load-person-tracks';
import type { ActingPerson } from './ports';
import { startAttempt } from './start-attempt';
import type { TrainingDeps } from './training-deps';

export type StartedStep =
  | { ok: true; kind: 'quiz'; sessionId: string }
  | { ok: true; kind: 'call'; attemptId: string }
  | {
      ok: false;
      code: 'denied' | 'not-found' | 'not-enrolled' | 'locked' | 'passed' | 'unknown-case';
    };

/**
 * Goes on with a step of a track: with what is running, else with something new. An exam begins with its quiz; then come
 * the drawn calls one by one; a failed sitting is followed by a whole new one. `passed` steps are not repeated.
 */
export async function startStep(
  deps: TrainingDeps,
  actor: ActingPerson,
  wish: { trackId: string; stepId: string },
): Promise<StartedStep> {
  if (
    decide(actor.role, 'quiz.start', 'own') === 'deny' ||
    decide(actor.role, 'attempt.start', 'own') === 'deny'
  )
    return { ok: false, code: 'denied' };
  const loaded = (await loadPersonTracks(deps, [actor.userId])).get(actor.userId);
  const found = loaded?.tracks.find((each) => each.track.id === wish.trackId);
  const progress = found?.progress.steps.find((each) => each.step.id === wish.stepId);
  if (!found || !progress) return { ok: false, code: 'not-found' };
  if (found.enrolledAt === null) return { ok: false, code: 'not-enrolled' };
  if (progress.state === 'locked' || progress.state === 'passed')
    return { ok: false, code: progress.state };
  if (progress.running)
    return 'sessionId' in progress.running
      ? { ok: true, kind: 'quiz', ...progress.running }
      : { ok: true, kind: 'call', ...progress.running };
  return begin(deps, actor, wish, progress);
}

async function begin(
  deps: TrainingDeps,
  actor: ActingPerson,
  forStep: { trackId: string; stepId: string },
  { step, sitting }: StepProgress,
): Promise<StartedStep> {
  if (step.kind === 'quiz')
    return quiz(deps, actor, forStep, step.title, 'practice', { ...step, minutes: null });
  if (step.kind === 'call')
    return call(deps, actor, { caseId: step.case, mode: step.mode, forStep });
  const open = sitting?.state === 'calls' && sitting.calls.find((each) => each.state === 'open');
  if (open) return call(deps, actor, { caseId: open.caseId, mode: 'exam', forStep });
  return quiz(deps, actor, forStep, step.title, 'exam', step.quiz);
}

async function call(
  deps: TrainingDeps,
  actor: ActingPerson,
  wish: Parameters<typeof startAttempt>[2],
): Promise<StartedStep> {
  const started = await startAttempt(deps, actor, wish);
  if (started.ok) return { ok: true, kind: 'call', attemptId: started.attemptId };
  return { ok: false, code: started.code === 'denied' ? 'denied' : 'unknown-case' };
}

async function quiz(
  deps: TrainingDeps,
  actor: ActingPerson,
  forStep: { trackId: string; stepId: string },
  title: TrackStep['title'],
  kind: 'practice' | 'exam',
  wish: {
    banks: string[];
    tags: string[];
    items: number;
    pass: number;
    minutes: number | null;
    blueprint?: Blueprint;
  },
): Promise<StartedStep> {
  const { banks, tags, items, pass, minutes, blueprint } = wish;
  const source = { banks, tags, items };
  const begun = await beginSession(deps, actor.userId, {
    kind,
    title,
    source,
    pass,
    minutes,
    forStep,
    blueprint,
  });
  if (begun.ok) return { ok: true, kind: 'quiz', sessionId: begun.sessionId };
  if (begun.code === 'empty') return { ok: false, code: 'not-found' };
  // a double click: the other one began it
  const sessions = await deps.quizzes.list({ personIds: [actor.userId] });
  const running = sessions.find(
    (each) =>
      !each.finishedAt &&
      each.forStep?.trackId === forStep.trackId &&
      each.forStep.stepId === forStep.stepId,
  );
  return running
    ? { ok: true, kind: 'quiz', sessionId: running.id }
    : { ok: false, code: 'not-found' };
}
