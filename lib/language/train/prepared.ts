import { features, type UtteranceFeatures } from '@/lib/language/features';
import type { LanguageTables } from '@/lib/language/language-tables';
import { normalise } from '@/lib/language/normalise';
import { prevContext } from '@/lib/language/prev-context';
import { clauseLabels } from '@/lib/language/train/clause-labels';
import { withoutDeniedActs } from '@/lib/language/without-denied-acts';
import type { Utterance } from '@/lib/model/utterance';

/** A labelled utterance ready for training: its features, the labels of the whole and of every clause. */
export interface Prepared {
  readonly utterance: Utterance;
  readonly features: UtteranceFeatures;
  readonly labels: readonly number[];
  readonly clauseLabels: readonly (readonly number[])[];
}

/** Extracts features and clause labels once, so that all folds share them. Labels unknown to `moves` are a refusal: it throws. */
export function prepare(
  tables: LanguageTables,
  moves: readonly string[],
  utterance: Utterance,
): Prepared {
  const idOf = new Map(moves.map((move, id) => [move, id]));
  const labels = utterance.moves.map((move) => {
    const id = idOf.get(move);
    if (id === undefined) throw new Error(`${utterance.id}: no move ${move}`);
    return id;
  });
  const normal = withoutDeniedActs(normalise(tables, utterance.text));
  const found = features(tables, normal, prevContext(tables, utterance.prev));
  return {
    utterance,
    features: found,
    labels,
    clauseLabels: found.clauses.map((clause) =>
      clauseLabels(
        utterance.spans,
        normal.start[clause.from] as number,
        normal.end[clause.to - 1] as number,
        idOf,
      ),
    ),
  };
}
