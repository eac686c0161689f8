import type { Case } from '@/lib/model/case';
import type { Correction } from '@/lib/model/correction';
import type { Utterance } from '@/lib/model/utterance';

/**
 * A confirmed correction as a labelled line for training; null for one that is not confirmed. The lines of one call share a
 * situation, so that they stay together when data is split. Every move spans the whole text: nobody marked the words.
 */
export function correctionUtterance(
  correction: Correction,
  about: Pick<Case, 'department'> | null,
): Utterance | null {
  const { id, status, settled, text } = correction;
  if (status !== 'confirmed' || settled === null) return null;
  return {
    id: `taught-${id}`,
    situation: `taught-${correction.attemptId}`,
    department: about?.department ?? 'general',
    voice: `trainee, confirmed by ${correction.decidedBy ?? 'a trainer'}, model ${correction.languageVersion}`,
    prev: correction.prev,
    text,
    moves: settled,
    spans: settled.map((move) => ({ move, start: 0, end: text.length })),
  };
}
