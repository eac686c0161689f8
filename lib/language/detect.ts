import { ClauseEvidence } from '@/lib/language/clause-evidence';
import { CLAUSE_HEAD, type DenseHead, denseScores, WHOLE_HEAD } from '@/lib/language/dense-scorer';
import { features } from '@/lib/language/features';
import { intelligibility } from '@/lib/language/intelligibility';
import { jointFeatures } from '@/lib/language/joint-features';
import { probabilityOf } from '@/lib/language/label-calibration';
import type { LanguageModel } from '@/lib/language/language-model';
import { normalise } from '@/lib/language/normalise';
import { prevContext } from '@/lib/language/prev-context';
import { sparseScores } from '@/lib/language/sparse-scorer';
import { withoutDeniedActs } from '@/lib/language/without-denied-acts';

/** One move found: calibrated confidence, and the words that show it as UTF-16 offsets into the text given. */
export interface DetectedMove {
  readonly id: string;
  readonly confidence: number;
  readonly span: readonly [number, number] | null;
}

/** `understood`: how sure we are that the text was intelligible speech at all; below 0.5 the patient asks back. */
export interface Detection {
  readonly moves: readonly DetectedMove[];
  readonly understood: number;
  /** True when the text was longer than the cap of 20,000 UTF-16 units and its tail was not read. */
  readonly truncated: boolean;
}

/** Text below this is taken for noise, code or another language: no move is read into it. */
const LEAST_UNDERSTOOD = 0.3;
/** A clause is shown as evidence only from this logit (about 10 %) on. */
const LEAST_EVIDENCE = -2.2;

/**
 * Tells which moves (labels of moves.yaml) an agent's utterance does, given the patient's line before (null at the
 * opening). Any string is safe, of any length. Pure and deterministic: the same model, line and text give the same answer,
 * moves in the order of moves.yaml.
 */
export function detect(
  model: LanguageModel,
  input: { readonly prev: string | null; readonly text: string },
): Detection {
  const normal = withoutDeniedActs(normalise(model.tables, input.text));
  const understood = intelligibility(model.vocabulary, normal.text);
  if (understood < LEAST_UNDERSTOOD) return { moves: [], understood, truncated: normal.truncated };
  const found = features(model.tables, normal, prevContext(model.tables, input.prev));
  const labels = model.moves.length;
  const gathered = new ClauseEvidence(labels);
  const dense = new ClauseEvidence(labels);
  const scores = new Float32Array(labels);
  const { denseScorer } = model;
  for (const hashes of found.clauseFeatures) {
    const rows = model.vocabulary.encode(hashes);
    sparseScores(model.clauseScorer, rows, scores);
    gathered.add(scores);
    denseScores(denseScorer, rows, denseScorer.heads[CLAUSE_HEAD] as DenseHead, scores);
    dense.add(scores);
  }
  const any = gathered.any();
  const denseAny = dense.any();
  const denseWhole = new Float32Array(labels);
  denseScores(
    denseScorer,
    model.vocabulary.encode(jointFeatures(found.clauseFeatures)),
    denseScorer.heads[WHOLE_HEAD] as DenseHead,
    denseWhole,
  );
  sparseScores(model.wholeScorer, model.vocabulary.encode(found.wholeFeatures), scores);
  const moves: DetectedMove[] = [];
  for (let l = 0; l < labels; l++) {
    const calibration = model.calibration[l] as LanguageModel['calibration'][number];
    const clause = gathered.best[l] as number;
    const confidence = probabilityOf(calibration, {
      clause,
      any: any[l] as number,
      whole: scores[l] as number,
      denseClause: dense.best[l] as number,
      denseAny: denseAny[l] as number,
      denseWhole: denseWhole[l] as number,
      clauses: gathered.count,
    });
    if (confidence < calibration.threshold) continue;
    const at = found.clauses[gathered.bestClause[l] as number];
    const shown = at !== undefined && clause >= LEAST_EVIDENCE;
    moves.push({
      id: model.moves[l] as string,
      confidence: Math.round(confidence * 1e4) / 1e4,
      span: shown ? [normal.start[at.from] as number, normal.end[at.to - 1] as number] : null,
    });
  }
  return { moves, understood, truncated: normal.truncated };
}
