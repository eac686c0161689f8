import type { Blueprint } from '@/lib/model/blueprint';
import type { QuizItem } from '@/lib/model/quiz';

/** At least this share of a form is on a red line, while there are such items. */
const CRITICAL_SHARE = 1 / 3;

/**
 * The blueprint of an exam that brings none: every topic (first tag) as often as in the pool (largest remainders, ties by
 * name), a third of the items on a red line. Sums to `count`, or to the whole pool when that is less.
 */
export function defaultBlueprint(pool: readonly QuizItem[], count: number): Blueprint {
  const wanted = Math.min(count, pool.length);
  const topics = new Map<string, number>();
  for (const item of pool) {
    const topic = item.tags[0] as string;
    topics.set(topic, (topics.get(topic) ?? 0) + 1);
  }
  const shares = [...topics].map(([topic, have]) => {
    const exact = (have / pool.length) * wanted;
    return { topic, items: Math.floor(exact), rest: exact - Math.floor(exact) };
  });
  let missing = wanted - shares.reduce((sum, share) => sum + share.items, 0);
  const byRest = [...shares].sort((a, b) => b.rest - a.rest || (a.topic < b.topic ? -1 : 1));
  for (const share of byRest) {
    if (missing === 0) break;
    share.items += 1;
    missing -= 1;
  }
  const critical = pool.filter((item) => item.critical).length;
  return {
    cells: shares
      .filter((share) => share.items > 0)
      .map(({ topic, items }) => ({ tags: [topic], items, from: 1, to: 5 })),
    critical: Math.min(critical, Math.ceil(wanted * CRITICAL_SHARE)),
  };
}
