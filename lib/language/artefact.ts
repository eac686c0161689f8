import { decodeAscending, encodeAscending } from '@/lib/language/ascending-codec';
import type { DenseScorer } from '@/lib/language/dense-scorer';
import type { LanguageModel } from '@/lib/language/language-model';
import { readTables } from '@/lib/language/read-tables';
import type { SparseScorer } from '@/lib/language/sparse-scorer';
import { VocabularyIndex } from '@/lib/language/vocabulary-index';
import { type ArtefactHeader, artefactHeaderSchema } from '@/lib/model/language-artefact';

/** What training hands over to be stored. */
export interface Artefact {
  readonly header: ArtefactHeader;
  readonly hashes: Uint32Array;
  readonly clauseScorer: SparseScorer;
  readonly wholeScorer: SparseScorer;
  readonly denseScorer: DenseScorer;
}

/** One byte string with everything detection needs; the same content gives the same bytes. */
export function encodeArtefact(artefact: Artefact): Uint8Array {
  const header = new TextEncoder().encode(JSON.stringify(artefact.header));
  const parts: Uint8Array[] = [
    bytes(Uint32Array.of(header.length)),
    header,
    encodeAscending(artefact.hashes),
  ];
  for (const scorer of [artefact.clauseScorer, artefact.wholeScorer]) {
    const counts = new Uint8Array(artefact.hashes.length);
    for (let row = 0; row < counts.length; row++)
      counts[row] = (scorer.rowStart[row + 1] as number) - (scorer.rowStart[row] as number);
    parts.push(
      bytes(scorer.scale),
      bytes(scorer.bias),
      bytes(Uint32Array.of(scorer.labels.length)),
      counts,
      scorer.labels,
      bytes(scorer.values),
    );
  }
  const { denseScorer: dense } = artefact;
  const withVector = new Uint8Array(artefact.hashes.length);
  dense.rowOf.forEach((own, row) => {
    withVector[row] = own < 0 ? 0 : 1;
  });
  parts.push(
    bytes(Uint32Array.of(dense.dimensions, dense.heads.length)),
    withVector,
    bytes(dense.scale),
    bytes(dense.hiddenBias),
    ...dense.heads.flatMap((head) => [bytes(head.weights), bytes(head.bias)]),
    bytes(dense.vectors),
  );
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

/** Reads what encodeArtefact wrote. `version` is the content hash, worked out by whoever read the file. Throws when it is damaged. */
export function decodeArtefact(data: Uint8Array, version: string): LanguageModel {
  let at = 0;
  const take = (length: number): Uint8Array => {
    if (at + length > data.length) throw new Error('language artefact is cut short');
    const part = Uint8Array.from(data.subarray(at, at + length));
    at += length;
    return part;
  };
  const u32 = (count: number): Uint32Array => new Uint32Array(take(count * 4).buffer);
  const header = artefactHeaderSchema.parse(
    JSON.parse(new TextDecoder().decode(take(u32(1)[0] as number))),
  );
  const hashes = decodeAscending(data, at, header.features);
  at = hashes.to;
  const labels = header.moves.length;
  const scorer = (): SparseScorer => {
    const scale = new Float32Array(take(labels * 4).buffer);
    const bias = new Float32Array(take(labels * 4).buffer);
    const entries = u32(1)[0] as number;
    const counts = take(header.features);
    const rowStart = new Uint32Array(header.features + 1);
    for (let row = 0; row < counts.length; row++)
      rowStart[row + 1] = (rowStart[row] as number) + (counts[row] as number);
    return {
      scale,
      bias,
      rowStart,
      labels: take(entries),
      values: new Int8Array(take(entries).buffer),
    };
  };
  const clauseScorer = scorer();
  const wholeScorer = scorer();
  const f32 = (count: number): Float32Array => new Float32Array(take(count * 4).buffer);
  const [dimensions, heads] = u32(2) as unknown as [number, number];
  let vectors = 0;
  const rowOf = Int32Array.from(take(header.features), (has) => (has ? vectors++ : -1));
  const denseScorer: DenseScorer = {
    dimensions,
    rowOf,
    scale: f32(dimensions),
    hiddenBias: f32(dimensions),
    heads: Array.from({ length: heads }, () => ({
      weights: f32(dimensions * labels),
      bias: f32(labels),
    })),
    vectors: new Int8Array(take(vectors * dimensions).buffer),
  };
  return {
    version,
    moves: header.moves,
    tables: readTables(header.tables),
    vocabulary: new VocabularyIndex(hashes.values),
    clauseScorer,
    wholeScorer,
    denseScorer,
    calibration: header.calibration,
  };
}

function bytes(array: Uint32Array | Float32Array | Int8Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}
