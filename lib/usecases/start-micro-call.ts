import { decide } from '@/lib/access/decide';
import type { LogEntry } from '@/lib/model/log';
import type { CardId } from '@/lib/model/review';
import { microCallStep, turnLost } from '@/lib/training/micro-call';
import { forkAttempt } from './fork-attempt';
import type { ActingPerson } from './ports';
import { startAttempt } from './start-attempt';
import type { TrainingDeps } from './training-deps';

/** How many of the latest calls of the case are looked through for the place. */
const LOOKED_AT = 5;

export type StartedMicroCall =
  | { ok: true; attemptId: string; whole: boolean }
  | { ok: false; code: 'denied' | 'not-found' };

/**
 * Begins a short call for a skill: the actor's own latest call in which it was lost, from the turn where it mattered, with
 * the same patient in the same mood. What is said from there on counts as a review of the skill. A skill that was lost in
 * an exam, or by something that the whole call lacked, has no such place: then the whole case is played again
 * (`whole`). `not-found`: the actor has no such skill, or its case has left the content.
 */
export async function startMicroCall(
  deps: TrainingDeps,
  actor: ActingPerson,
  skill: CardId,
): Promise<StartedMicroCall> {
  if (decide(actor.role, 'attempt.start', 'own') === 'deny') return { ok: false, code: 'denied' };
  const cards = await deps.reviews.cards(actor.userId);
  const card = cards.find((each) => each.card === skill);
  if (!card?.caseId || !skill.startsWith('skill/')) return { ok: false, code: 'not-found' };
  const { caseId } = card;
  const calls = await deps.facts.list([actor.userId]);
  const candidates = calls.filter(
    (call) =>
      call.caseId === caseId && call.finishedAt !== null && !call.forked && call.mode !== 'exam',
  );
  for (const { id } of candidates.slice(0, LOOKED_AT)) {
    const report = await deps.attempts.report(id);
    const turn = report && turnLost(report, skill);
    if (turn === null) continue;
    const beforeSeq = sayingAt(await deps.attempts.entries(id), turn);
    if (beforeSeq === null) continue;
    const from = { attemptId: id, beforeSeq };
    const forked = await forkAttempt(deps, actor, from, microCallStep({ skill, turn }));
    if (forked.ok) return { ...forked, whole: false };
  }
  const started = await startAttempt(deps, actor, { caseId, mode: 'practice' });
  return started.ok
    ? { ok: true, attemptId: started.attemptId, whole: true }
    : { ok: false, code: 'not-found' };
}

/** The sequence number of the agent's words at a turn, or of the next ones; turns are counted as in the scored call. */
function sayingAt(entries: readonly LogEntry[], turn: number): number | null {
  let index = 0;
  for (const { seq, action, reaction } of entries) {
    if (action.type === 'say') {
      if (index >= turn) return seq;
      index += 1;
    }
    if (reaction && reaction.says.length > 0) index += 1;
  }
  return null;
}
