import { features } from '@/lib/language/features';
import { intelligibility } from '@/lib/language/intelligibility';
import { probabilityOf } from '@/lib/language/label-calibration';
import type { LanguageModel } from '@/lib/language/language-model';
import { normalise } from '@/lib/language/normalise';
import { prevContext } from '@/lib/language/prev-context';
import { scoreUtterance } from '@/lib/language/score-utterance';
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
  const { clause, whole, denseClause, denseWhole } = scoreUtterance(model, found);
  const any = clause.any();
  const denseAny = denseClause.any();
  const moves: DetectedMove[] = [];
  for (let l = 0; l < model.moves.length; l++) {
    const calibration = model.calibration[l] as LanguageModel['calibration'][number];
    const best = clause.best[l] as number;
    const confidence = probabilityOf(calibration, {
      clause: best,
      any: any[l] as number,
      whole: whole[l] as number,
      denseClause: denseClause.best[l] as number,
      denseAny: denseAny[l] as number,
      denseWhole: denseWhole[l] as number,
      clauses: clause.count,
    });
    if (confidence < calibration.threshold) continue;
    const at = found.clauses[clause.bestClause[l] as number];
    const shown = at !== undefined && best >= LEAST_EVIDENCE;
    moves.push({
      id: model.moves[l] as string,
      confidence: Math.round(confidence * 1e4) / 1e4,
      span: shown ? [normal.start[at.from] as number, normal.end[at.to - 1] as number] : null,
    });
  }
  return { moves, understood, truncated: normal.truncated };
}
