import type { CertificateEvidence } from '@/lib/model/certificate-view';
import type { Enrolled, StepMark } from '@/lib/model/enrolment';
import type { Track, TrackStep } from '@/lib/model/track';
import type { CallFact } from './call-fact';
import { isDone } from './is-done';
import { pathOf } from './path-of';
import type { PlacementFact } from './placement-fact';
import type { QuizFact } from './quiz-fact';
import { stepNeeds } from './step-needs';
import { type Skip, type StepProgress, stepProgress } from './step-progress';

export interface TrackProgress {
  steps: StepProgress[]; // of the person's path
  done: number;
  passed: boolean;
}

/** What one person did, said and proved. */
export interface DidForTrack {
  quizzes: readonly QuizFact[];
  calls: readonly CallFact[];
  marks: readonly StepMark[];
  placements: readonly PlacementFact[];
}

/**
 * How far somebody is with their path through a track, from what they did for its steps since they enrolled. A step opens
 * when those it needs are done; what was done for a step before that does not count. Nothing is open before enrolment. A
 * handbook or quiz step that the placement test proved is skipped, and so is a step that was still known at the renewal;
 * whoever does it anyway keeps what it opens.
 */
export function trackProgress(
  track: Track,
  enrolled: Enrolled | null,
  all: DidForTrack,
): TrackProgress {
  const path = pathOf(track, enrolled?.branch ?? null);
  const did = ofTrack(track, enrolled, all);
  const done = new Set<string>();
  const steps = path.map((step, i) => {
    const open = enrolled !== null && stepNeeds(path, i).every((id) => done.has(id));
    const progress = open ? openStep(step, did, skipOf(step, enrolled, did)) : locked(step);
    if (progress.state === 'passed' || progress.skip) done.add(step.id);
    return progress;
  });
  const finished = steps.filter(isDone).length;
  const branched = track.branches === undefined || (enrolled?.branch ?? null) !== null;
  return { steps, done: finished, passed: branched && finished === steps.length };
}

function ofTrack(track: Track, enrolled: Enrolled | null, did: DidForTrack): DidForTrack {
  const since = enrolled?.at ?? 0;
  const mine = (fact: QuizFact | CallFact) =>
    fact.forStep?.trackId === track.id && fact.startedAt >= since;
  return {
    quizzes: did.quizzes.filter(mine),
    calls: did.calls.filter(mine),
    marks: did.marks.filter((mark) => mark.trackId === track.id && mark.at >= since),
    placements: did.placements.filter(
      (each) => each.trackId === track.id && each.startedAt >= since,
    ),
  };
}

function skipOf(step: TrackStep, { kept }: Enrolled, did: DidForTrack): Skip | null {
  if (step.kind === 'exam') return null;
  const known = kept.find((each) => each.stepId === step.id);
  if (known) return { by: 'kept', recall: known.recall };
  // a call is learnt by calling: no test spares it
  if (step.kind === 'call') return null;
  for (const { sessionId, finishedAt, parts } of did.placements) {
    const part = parts.find((each) => each.proved && each.steps.includes(step.id));
    if (part && finishedAt !== null)
      return { by: 'placement', sessionId, score: Math.round(part.score * 100), at: finishedAt };
  }
  return null;
}

function openStep(step: TrackStep, did: DidForTrack, skip: Skip | null): StepProgress {
  const mine = (fact: QuizFact | CallFact) => fact.forStep?.stepId === step.id;
  const marked = (mark: StepMark['mark']) =>
    did.marks.some((each) => each.stepId === step.id && each.mark === mark);
  const own =
    step.kind === 'handbook'
      ? { ...locked(step), state: marked('read') ? ('passed' as const) : ('open' as const) }
      : stepProgress(step, did.quizzes.filter(mine), did.calls.filter(mine));
  if (!skip || own.state === 'passed') return own;
  if (marked('do-anyway')) return { ...own, skip };
  return { ...own, state: 'skipped', skip, running: null, evidence: skipEvidence(step, skip) };
}

const locked = (step: TrackStep): StepProgress => ({
  step,
  state: 'locked',
  best: null,
  tries: 0,
  running: null,
  sitting: null,
  skip: null,
  evidence: [],
});

const skipEvidence = (step: TrackStep, skip: Skip): CertificateEvidence[] =>
  skip.by === 'placement'
    ? [
        {
          stepId: step.id,
          title: step.title,
          kind: 'quiz',
          id: skip.sessionId,
          score: skip.score,
          at: skip.at,
        },
      ]
    : [];
