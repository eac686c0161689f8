import { decide } from '@/lib/access/decide';
import { PLACEMENT_STEP } from '@/lib/model/placement';
import type { Text } from '@/lib/model/text';
import { drawPlacement } from '@/lib/quiz/exam/draw-placement';
import { loadPersonTracks } from './load-person-tracks';
import { measuredCredit } from './measured-credit';
import type { ActingPerson } from './ports';
import type { TrainingDeps } from './training-deps';

const TITLE: Text = { zh: '入门前测一测', en: 'Placement test' };

export type StartedPlacement =
  | { ok: true; sessionId: string }
  | {
      ok: false;
      /** `taken`: once for each enrolment. `nothing-to-prove`: no such test, or all that it could spare is done. */
      code: 'denied' | 'not-found' | 'not-enrolled' | 'taken' | 'nothing-to-prove';
    };

/**
 * Begins the placement test of a track, or goes on with it: once for each enrolment, one parallel form of every part that
 * could still spare a step of the actor's path. Like an exam it tells nothing before its end.
 */
export async function startPlacement(
  deps: TrainingDeps,
  actor: ActingPerson,
  trackId: string,
): Promise<StartedPlacement> {
  if (decide(actor.role, 'quiz.start', 'own') === 'deny') return { ok: false, code: 'denied' };
  const loaded = (await loadPersonTracks(deps, [actor.userId])).get(actor.userId);
  const found = loaded?.tracks.find((each) => each.track.id === trackId);
  if (!loaded || !found) return { ok: false, code: 'not-found' };
  const { track, enrolledAt, progress } = found;
  if (enrolledAt === null) return { ok: false, code: 'not-enrolled' };
  const sat = loaded.facts.placements.find(
    (each) => each.trackId === trackId && each.startedAt >= enrolledAt,
  );
  if (sat)
    return sat.finishedAt === null
      ? { ok: true, sessionId: sat.sessionId }
      : { ok: false, code: 'taken' };
  const left = progress.steps.flatMap(({ step, state }) =>
    state === 'passed' || state === 'skipped' ? [] : [step.id],
  );
  const parts = track.placement?.parts.filter((part) =>
    part.proves.some((id) => left.includes(id)),
  );
  if (!track.placement || !parts?.length) return { ok: false, code: 'nothing-to-prove' };
  const seed = deps.dice.seed();
  const { items, forms } = drawPlacement(deps.content.current(), parts, {
    seed,
    ...(await deps.quizzes.examItems(actor.userId)),
    expected: await measuredCredit(deps.itemAnswers),
  });
  if (items.length === 0) return { ok: false, code: 'nothing-to-prove' };
  const now = deps.clock.now();
  const id = deps.dice.id();
  const stored = await deps.quizzes.start({
    id,
    personId: actor.userId,
    kind: 'exam',
    title: TITLE,
    source: { banks: [], tags: [], items: items.length, placement: forms },
    seed,
    items,
    pass: 1,
    startedAt: now,
    deadlineAt: new Date(now.getTime() + track.placement.minutes * 60_000),
    finishedAt: null,
    score: null,
    forStep: { trackId, stepId: PLACEMENT_STEP },
  });
  if (stored.ok) return { ok: true, sessionId: id };
  // a double click: the other one began it
  const sessions = await deps.quizzes.list({ personIds: [actor.userId], asked: true });
  const other = sessions.find((each) => !each.finishedAt && each.source.placement);
  return other ? { ok: true, sessionId: other.id } : { ok: false, code: 'taken' };
}
