import type { MoveSpan } from '@/lib/model/utterance';

/** A clause is of a move when the move's span covers at least this share of it … */
const OF_CLAUSE = 0.5;
/** … or when this share of the span lies in it. */
const OF_SPAN = 0.6;

/** Labels of the original range `from`–`to` of an utterance, given its spans. */
export function clauseLabels(
  spans: readonly MoveSpan[],
  from: number,
  to: number,
  idOf: ReadonlyMap<string, number>,
): number[] {
  const labels = new Set<number>();
  for (const span of spans) {
    const overlap = Math.min(to, span.end) - Math.max(from, span.start);
    if (overlap <= 0) continue;
    const id = idOf.get(span.move);
    if (id === undefined) continue;
    if (overlap >= OF_CLAUSE * (to - from) || overlap >= OF_SPAN * (span.end - span.start))
      labels.add(id);
  }
  return [...labels];
}
