import { CRITICAL_MOVES, type MoveId } from '@/lib/model/move-id';
import type { QuizItem } from '@/lib/model/quiz';
import type { FillInJudgement } from '@/lib/model/quiz-view';
import type { Detect } from './detect';

/** Below this the patient would ask back (as on the phone), unless moves were found all the same. */
const UNDERSTOOD_FROM = 0.5;

/**
 * Judges a typed reply by its moves, as on the phone. Credit 0..1 is the share of wanted moves that are there; it is 0 when
 * a refused move or a critical fault is there, or when nothing was understood.
 */
export function judgeFillIn(
  item: Extract<QuizItem, { kind: 'fill-in' }>,
  text: string,
  detect: Detect,
): { credit: number; judged: FillInJudgement } {
  const { moves, understood } = detect({ prev: item.patient?.zh ?? null, text });
  const there = new Set<MoveId>(moves.map((move) => move.id));
  const found = item.wanted.flatMap((group) => group.find((move) => there.has(move)) ?? []);
  const missing = item.wanted.filter((group) => !group.some((move) => there.has(move)));
  const refused = [...new Set([...item.refused, ...CRITICAL_MOVES])].filter((move) =>
    there.has(move),
  );
  const judged = {
    found,
    missing,
    refused,
    understood: understood >= UNDERSTOOD_FROM || moves.length > 0,
  };
  const credit = refused.length > 0 || !judged.understood ? 0 : found.length / item.wanted.length;
  return { credit, judged };
}
