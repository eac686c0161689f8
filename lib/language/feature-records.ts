import { GROUP } from '@/lib/language/feature-group';

/**
 * All that was trained for each feature, one record after another, so that a feature costs one reach into memory. A record is:
 * entries of clauses, entries of whole utterances, group of the feature · 2 + 1 when it has a vector, nothing; the vector; then the
 * entries, label and quanta by turns, those of clauses first. A byte each, but two numbers of the vector in one. A record is named by
 * where it begins, which is a multiple of four: its vector is read four bytes at a time.
 */
export interface FeatureRecords {
  readonly bytes: Int8Array;
  /** The same memory by four bytes. */
  readonly words: Int32Array;
  /** Length of a vector: a multiple of eight. */
  readonly dimensions: number;
}

/** Bytes before the vector. */
export const RECORD_HEAD = 4;

/** Quanta added up over features: by label, and by dimension of the vectors with how many features had one. */
export interface Sums {
  readonly labels: Int32Array;
  readonly vector: Int32Array;
  vectors: number;
}

/** Sums of nothing, for at most `labels` labels. */
export function emptySums(labels: number, dimensions: number): Sums {
  return { labels: new Int32Array(labels), vector: new Int32Array(dimensions), vectors: 0 };
}

/** Puts sums back to nothing. */
export function clearSums(sums: Sums): void {
  sums.labels.fill(0);
  sums.vector.fill(0);
  sums.vectors = 0;
}

/**
 * Those of these features that have a vector, as a copy. Asked before the records are read: these reads do not wait for each other,
 * so that the records come from far memory together and not one by one.
 */
export function placesWithVector({ bytes }: FeatureRecords, places: Uint32Array): Uint32Array {
  const out = new Uint32Array(places.length);
  let count = 0;
  for (let i = 0; i < places.length; i++) {
    out[count] = places[i] as number;
    count += (bytes[(places[i] as number) + 2] as number) & 1;
  }
  return out.subarray(0, count);
}

/** Adds what a feature of a clause counts for each label. */
export function addClauseEntries(
  { bytes, dimensions }: FeatureRecords,
  at: number,
  to: Sums,
): void {
  const from = at + RECORD_HEAD + ((bytes[at + 2] as number) & 1) * (dimensions >> 1);
  addEntries(bytes, from, (bytes[at] as number) & 255, to.labels);
}

/** Adds what a feature of a whole utterance counts for each label. */
export function addWholeEntries({ bytes, dimensions }: FeatureRecords, at: number, to: Sums): void {
  const from = at + RECORD_HEAD + ((bytes[at + 2] as number) & 1) * (dimensions >> 1);
  const ofClause = (bytes[at] as number) & 255;
  addEntries(bytes, from + 2 * ofClause, (bytes[at + 1] as number) & 255, to.labels);
}

/** Half bytes, each 8 higher than it stands: 0 to 15. */
const RAISE = 0x88888888 | 0;
/** Every second half byte of four bytes. */
const HALVES = 0x0f0f0f0f;
/** As many half bytes as a byte can hold the sum of. */
const AT_ONCE = 17;

/**
 * Adds the vectors of the first `count` of these features, which all have one. Four numbers are added in one addition, each in a byte of its
 * own, until a byte is full.
 */
export function addVectors(
  { words, dimensions }: FeatureRecords,
  places: Uint32Array,
  count: number,
  to: Sums,
): void {
  const { vector } = to;
  to.vectors += count;
  for (let first = 0; first < count; first += AT_ONCE) {
    const end = Math.min(count, first + AT_ONCE);
    const raised = 8 * (end - first);
    for (let d = 0; d < dimensions; d += 8) {
      let even = 0;
      let odd = 0;
      for (let i = first; i < end; i++) {
        const both =
          (words[((places[i] as number) + RECORD_HEAD + (d >> 1)) >> 2] as number) ^ RAISE;
        even = (even + (both & HALVES)) | 0;
        odd = (odd + ((both >>> 4) & HALVES)) | 0;
      }
      for (let k = d; k < d + 8; k += 2, even >>>= 8, odd >>>= 8) {
        vector[k] = (vector[k] as number) + (even & 255) - raised;
        vector[k + 1] = (vector[k + 1] as number) + (odd & 255) - raised;
      }
    }
  }
}

/** True for a feature that tells where its clause stands: it means nothing for the utterance as a whole. */
export function tellsPlace({ bytes }: FeatureRecords, at: number): boolean {
  return isOfPlace(((bytes[at + 2] as number) & 255) >> 1);
}

/** The groups of such features. */
export const isOfPlace = (group: number): boolean =>
  group === GROUP.place || group === GROUP.neighbourWord || group === GROUP.neighbourGram;

function addEntries(bytes: Int8Array, from: number, count: number, labels: Int32Array): void {
  for (let k = from, to = from + 2 * count; k < to; k += 2) {
    const label = (bytes[k] as number) & 255;
    labels[label] = (labels[label] as number) + (bytes[k + 1] as number);
  }
}
