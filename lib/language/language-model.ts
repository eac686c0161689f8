import type { DenseLayers } from '@/lib/language/dense-scorer';
import type { FeatureRecords } from '@/lib/language/feature-records';
import type { LabelCalibration } from '@/lib/language/label-calibration';
import type { LanguageTables } from '@/lib/language/language-tables';
import type { LinearHead } from '@/lib/language/linear-head';
import type { VocabularyIndex } from '@/lib/language/vocabulary-index';

/** Everything detection reads. Made by training, never changed afterwards. */
export interface LanguageModel {
  /** Content hash of the artefact: kept with every call so that its moves can be explained later. */
  readonly version: string;
  readonly moves: readonly string[];
  readonly tables: LanguageTables;
  /** Feature hash → its record. */
  readonly vocabulary: VocabularyIndex;
  readonly records: FeatureRecords;
  readonly clauseHead: LinearHead;
  readonly wholeHead: LinearHead;
  readonly layers: DenseLayers;
  readonly calibration: readonly LabelCalibration[];
}
