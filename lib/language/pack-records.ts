import { type FeatureRecords, RECORD_HEAD } from '@/lib/language/feature-records';

/** Sparse entries as the artefact keeps them: how many each row has, then the labels and the quanta of all rows. */
export interface SparseEntries {
  readonly counts: Uint8Array;
  readonly labels: Uint8Array;
  readonly values: Uint8Array;
}

/** Vectors as the artefact keeps them: which rows have one (1, else 0), then their numbers, two in a byte. */
export interface DenseVectors {
  readonly withVector: Uint8Array;
  readonly vectors: Uint8Array;
  readonly dimensions: number;
}

/** Makes the record of every feature (see FeatureRecords) and tells where each begins. Throws when vectors or entries are missing. */
export function packRecords(
  hashes: Uint32Array,
  clause: SparseEntries,
  whole: SparseEntries,
  dense: DenseVectors,
): { readonly starts: Uint32Array; readonly records: FeatureRecords } {
  const { withVector, vectors } = dense;
  const vectorBytes = dense.dimensions / 2;
  const starts = new Uint32Array(hashes.length);
  let size = 0;
  let ofClause = 0;
  let ofWhole = 0;
  let ofVectors = 0;
  for (let row = 0; row < hashes.length; row++) {
    starts[row] = size;
    const entries = (clause.counts[row] as number) + (whole.counts[row] as number);
    ofClause += clause.counts[row] as number;
    ofWhole += whole.counts[row] as number;
    ofVectors += withVector[row] as number;
    size += RECORD_HEAD + (withVector[row] as number) * vectorBytes + fours(2 * entries);
  }
  if (
    ofClause !== clause.labels.length ||
    ofWhole !== whole.labels.length ||
    ofVectors * vectorBytes !== vectors.length
  )
    throw new Error('language artefact is cut short');
  const out = new Uint8Array(size);
  let nextClause = 0;
  let nextWhole = 0;
  let nextVector = 0;
  for (let row = 0; row < hashes.length; row++) {
    let at = starts[row] as number;
    const clauses = clause.counts[row] as number;
    const wholes = whole.counts[row] as number;
    const has = withVector[row] as number;
    out[at++] = clauses;
    out[at++] = wholes;
    out[at++] = ((hashes[row] as number) & 15) * 2 + has;
    at++;
    for (let end = at + has * vectorBytes; at < end; ) out[at++] = vectors[nextVector++] as number;
    for (let end = nextClause + clauses; nextClause < end; nextClause++) {
      out[at++] = clause.labels[nextClause] as number;
      out[at++] = clause.values[nextClause] as number;
    }
    for (let end = nextWhole + wholes; nextWhole < end; nextWhole++) {
      out[at++] = whole.labels[nextWhole] as number;
      out[at++] = whole.values[nextWhole] as number;
    }
  }
  const { buffer } = out;
  const bytes = new Int8Array(buffer);
  return {
    starts,
    records: { bytes, words: new Int32Array(buffer), dimensions: dense.dimensions },
  };
}

/** The next multiple of four. */
const fours = (length: number): number => (length + 3) & ~3;
