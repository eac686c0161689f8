import { decide } from '@/lib/access/decide';
import type { Blueprint } from '@/lib/model/blueprint';
import type { TrackStep } from '@/lib/model/track';
import type { StepProgress } from '@/lib/training/step-progress';
import { beginSession } from './begin-session';
import { personStep } from './person-step';
import type { ActingPerson } from './ports';
import { startAttempt } from './start-attempt';
import type { TrainingDeps } from './training-deps';

export type StartedStep =
  | { ok: true; kind: 'quiz'; sessionId: string }
  | { ok: true; kind: 'call'; attemptId: string }
  | { ok: true; kind: 'handbook' }
  | {
      ok: false;
      code:
        | 'denied'
        | 'not-found'
        | 'not-enrolled'
        | 'locked'
        | 'passed'
        | 'skipped'
        | 'waiting'
        | 'unknown-case';
    };

/**
 * Goes on with a step of a track: with what is running, else with something new. An exam begins with its quiz; then come
 * the drawn calls one by one; a failed sitting is followed by a whole new one, when its waiting time is over (`waiting`). `passed` steps are not
 * repeated, `skipped` ones only when the person takes them up. A handbook step is read on its own page.
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
  const found = await personStep(deps, actor.userId, wish);
  if (!found.ok) return found;
  const { progress } = found;
  if (progress.step.kind === 'handbook' && progress.state !== 'locked')
    return { ok: true, kind: 'handbook' };
  if (progress.state !== 'open' && progress.state !== 'started')
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
  if (step.kind === 'handbook') return { ok: true, kind: 'handbook' };
  if (step.kind === 'quiz')
    return quiz(deps, actor, forStep, step.title, 'practice', { ...step, minutes: null });
  if (step.kind === 'call')
    return call(deps, actor, { caseId: step.case, mode: step.mode, forStep });
  const open = sitting?.state === 'calls' && sitting.calls.find((each) => each.state === 'open');
  if (open) return call(deps, actor, { caseId: open.caseId, mode: 'exam', forStep });
  if ((sitting?.nextFrom ?? 0) > deps.clock.now().getTime()) return { ok: false, code: 'waiting' };
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
