import { decide } from '@/lib/access/decide';
import type { QuizItem } from '@/lib/model/quiz';
import type { CardId } from '@/lib/model/review';
import type { Text } from '@/lib/model/text';
import type { FormItem } from '@/lib/quiz/form-item';
import type { StandingCard } from '@/lib/quiz/review/due-cards';
import { fillSession } from '@/lib/quiz/review/fill-session';
import { itemSeconds } from '@/lib/quiz/review/item-seconds';
import { shownOrder } from '@/lib/quiz/shown-order';
import type { ActingPerson } from './ports';
import { type ReviewStanding, reviewStanding } from './review-standing';
import { runningReview } from './running-review';
import type { TrainingDeps } from './training-deps';

const TITLE: Text = { zh: '复习', en: 'Review' };
/** One sitting; whoever has more due begins another. */
const MOST_ITEMS = 20;
/** A review is not passed or failed; what is shown as well done. */
const PASS = 0.8;
/** Longer than any sitting. */
const NO_LIMIT = 24 * 3_600;

/**
 * Begins a review, or goes on with the one left in the middle today. With `minutes` as many cards as fit by estimate, due
 * ones first, then those that fade first; else what is due, at most twenty. A skill is asked by a related item; one that
 * only a call exercises is not in a sitting. `nothing-due` also when all that is left needs a call.
 */
export async function startReview(
  deps: TrainingDeps,
  actor: ActingPerson,
  wish: { minutes?: number } = {},
): Promise<{ ok: true; sessionId: string } | { ok: false; code: 'denied' | 'nothing-due' }> {
  if (decide(actor.role, 'quiz.start', 'own') === 'deny') return { ok: false, code: 'denied' };
  const running = await runningReview(deps, actor.userId);
  if (running) return { ok: true, sessionId: running.sessionId };
  const { due, itemsFor } = await reviewStanding(deps, actor.userId);
  const seed = deps.dice.seed();
  const items = assignItems([...due.today, ...due.later], itemsFor, seed);
  const session = fillSession(
    due.today,
    wish.minutes === undefined ? [] : due.later,
    wish.minutes === undefined ? NO_LIMIT : wish.minutes * 60,
    ({ card }) => {
      const item = items.get(card.card);
      return item ? itemSeconds(item) : null;
    },
  );
  const cards = session.cards.slice(0, MOST_ITEMS).map(({ card }) => card.card);
  if (cards.length === 0) return { ok: false, code: 'nothing-due' };
  const form = cards.flatMap((card, position): FormItem[] => {
    const item = items.get(card);
    return item ? [{ item, shown: shownOrder(item, (seed + 7919 * (position + 1)) >>> 0) }] : [];
  });
  const id = deps.dice.id();
  const started = await deps.quizzes.start({
    id,
    personId: actor.userId,
    kind: 'practice',
    title: TITLE,
    source: { banks: [], tags: [], items: form.length, cards },
    seed,
    items: form,
    pass: PASS,
    startedAt: deps.clock.now(),
    deadlineAt: null,
    finishedAt: null,
    score: null,
    forStep: null,
  });
  return started.ok ? { ok: true, sessionId: id } : { ok: false, code: 'nothing-due' };
}

/** One item for each card, none twice: the card's own, or one of those related to the skill, by seed. */
function assignItems(
  cards: readonly StandingCard[],
  itemsFor: ReviewStanding['itemsFor'],
  seed: number,
): Map<CardId, QuizItem> {
  const used = new Set<string>();
  const assigned = new Map<CardId, QuizItem>();
  for (const { card } of cards) {
    const free = itemsFor(card).filter((item) => !used.has(item.id));
    const item = free[seed % Math.max(1, free.length)];
    if (!item) continue;
    used.add(item.id);
    assigned.set(card.card, item);
  }
  return assigned;
}
