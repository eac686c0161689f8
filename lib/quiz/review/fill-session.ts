import type { StandingCard } from './due-cards';

/** Above this a card is as good as fresh: seeing it again so early teaches nothing. */
const TOO_FRESH = 0.97;

/**
 * A session that fits into a number of seconds: the due cards in their order, skipping those that do not fit any more;
 * then, while there is time, the weakest of those not yet due. `secondsOf` is the estimate for a card; null leaves it out.
 * At least one due card is in it, however long.
 */
export function fillSession(
  due: readonly StandingCard[],
  later: readonly StandingCard[],
  seconds: number,
  secondsOf: (card: StandingCard) => number | null,
): { cards: StandingCard[]; seconds: number; early: number } {
  const cards: StandingCard[] = [];
  let used = 0;
  let early = 0;
  const take = (each: StandingCard): boolean => {
    const needs = secondsOf(each);
    if (needs === null || (used + needs > seconds && (cards.length > 0 || early > 0))) return false;
    cards.push(each);
    used += needs;
    return true;
  };
  for (const each of due) take(each);
  for (const each of later) if (each.recall < TOO_FRESH && used < seconds && take(each)) early += 1;
  return { cards, seconds: used, early };
}
