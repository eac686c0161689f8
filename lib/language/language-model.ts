import type { DenseScorer } from '@/lib/language/dense-scorer';
import type { LabelCalibration } from '@/lib/language/label-calibration';
import type { LanguageTables } from '@/lib/language/language-tables';
import type { SparseScorer } from '@/lib/language/sparse-scorer';
import type { VocabularyIndex } from '@/lib/language/vocabulary-index';

/** Everything detection reads. Made by training, never changed afterwards. */
export interface LanguageModel {
  /** Content hash of the artefact: kept with every call so that its moves can be explained later. */
  readonly version: string;
  readonly moves: readonly string[];
  readonly tables: LanguageTables;
  readonly vocabulary: VocabularyIndex;
  readonly clauseScorer: SparseScorer;
  readonly wholeScorer: SparseScorer;
  readonly denseScorer: DenseScorer;
  readonly calibration: readonly LabelCalibration[];
}
