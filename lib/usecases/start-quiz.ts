import { decide } from '@/lib/access/decide';
import { beginSession } from './begin-session';
import { isFor } from './is-for';
import type { ActingPerson } from './ports';
import type { TrainingDeps } from './training-deps';

const ITEMS = 10;
const MOST_ITEMS = 50;
/** What counts as passed outside tracks. */
const PASS = 0.8;
/** An exam outside tracks: a minute for each item. */
const MINUTES_PER_ITEM = 1;

export type StartedQuiz =
  | { ok: true; sessionId: string }
  | { ok: false; code: 'denied' | 'unknown-bank' | 'not-found' };

/**
 * Begins a sitting of a bank, of the actor's own choice or because it was assigned. Steps of a track begin with
 * `startStep`. `not-found`: no assignment of a quiz to this person.
 */
export async function startQuiz(
  deps: TrainingDeps,
  actor: ActingPerson,
  wish: { bank: string; items?: number; kind?: 'practice' | 'exam' } | { assignmentId: string },
): Promise<StartedQuiz> {
  if (decide(actor.role, 'quiz.start', 'own') === 'deny') return { ok: false, code: 'denied' };
  let bankId: string;
  let count = ITEMS;
  let kind: 'practice' | 'exam' = 'practice';
  if ('assignmentId' in wish) {
    const assignment = await deps.assignments.find(wish.assignmentId);
    if (assignment?.kind !== 'quiz' || assignment.cancelledAt)
      return { ok: false, code: 'not-found' };
    if (!(await isFor(deps, assignment, actor.userId))) return { ok: false, code: 'not-found' };
    bankId = assignment.subjectId;
  } else {
    bankId = wish.bank;
    count = Math.min(MOST_ITEMS, Math.max(1, Math.floor(wish.items ?? ITEMS)));
    kind = wish.kind ?? 'practice';
  }
  const bank = deps.content.current().quizBanks.get(bankId);
  if (!bank) return { ok: false, code: 'unknown-bank' };
  const items = Math.min(count, bank.items.length);
  const begun = await beginSession(deps, actor.userId, {
    kind,
    title: bank.title,
    source: { banks: [bankId], tags: [], items },
    pass: PASS,
    minutes: kind === 'exam' ? items * MINUTES_PER_ITEM : null,
    forStep: null,
  });
  return begun.ok ? begun : { ok: false, code: 'unknown-bank' };
}
