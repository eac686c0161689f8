import { GROUP } from '@/lib/language/feature-group';
import { highNibble, lowNibble } from '@/lib/language/nibbles';

/**
 * All that was trained for each feature, one record after another, so that a feature costs one reach into memory. A record is:
 * entries of clauses, entries of whole utterances, group of the feature · 2 + 1 when it has a vector; the vector; then the
 * entries, label and quanta by turns, those of clauses first. A byte each, but two numbers of the vector in one. A record is named by
 * where it begins.
 */
export interface FeatureRecords {
  readonly bytes: Int8Array;
  /** Length of a vector: even. */
  readonly dimensions: number;
}

/** Bytes before the vector. */
export const RECORD_HEAD = 3;

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
 * How many of these features have a vector. Asked before the records are read: these reads do not wait for each other, so that
 * the records come from far memory together and not one by one.
 */
export function countVectors({ bytes }: FeatureRecords, places: Uint32Array): number {
  let count = 0;
  for (let i = 0; i < places.length; i++) count += (bytes[(places[i] as number) + 2] as number) & 1;
  return count;
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

/** Adds the vector of a feature when it has one. */
export function addVector({ bytes, dimensions }: FeatureRecords, at: number, to: Sums): void {
  if (((bytes[at + 2] as number) & 1) === 0) return;
  const { vector } = to;
  to.vectors++;
  for (let d = 0, from = at + RECORD_HEAD; d < dimensions; d += 2, from++) {
    const both = bytes[from] as number;
    vector[d] = (vector[d] as number) + lowNibble(both);
    vector[d + 1] = (vector[d + 1] as number) + highNibble(both);
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
