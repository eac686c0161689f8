import { decodeAscending, encodeAscending } from '@/lib/language/ascending-codec';
import type { DenseLayers, DenseScorer } from '@/lib/language/dense-scorer';
import type { LanguageModel } from '@/lib/language/language-model';
import type { LinearHead } from '@/lib/language/linear-head';
import { packNibbles } from '@/lib/language/nibbles';
import { packRecords, type SparseEntries } from '@/lib/language/pack-records';
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
    packNibbles(dense.vectors),
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
    at += length;
    return data.subarray(at - length, at);
  };
  // numbers of four bytes do not stand at multiples of four in the file: copied
  const u32 = (count: number): Uint32Array =>
    new Uint32Array(new Uint8Array(take(count * 4)).buffer);
  const f32 = (count: number): Float32Array =>
    new Float32Array(new Uint8Array(take(count * 4)).buffer);
  const header = artefactHeaderSchema.parse(
    JSON.parse(new TextDecoder().decode(take(u32(1)[0] as number))),
  );
  const { values: hashes, to } = decodeAscending(data, at, header.features);
  at = to;
  const labels = header.moves.length;
  const scorer = (): LinearHead & { entries: SparseEntries } => {
    const scale = f32(labels);
    const bias = f32(labels);
    const entries = u32(1)[0] as number;
    const counts = take(header.features);
    return { scale, bias, entries: { counts, labels: take(entries), values: take(entries) } };
  };
  const clause = scorer();
  const whole = scorer();
  const [dimensions, heads] = u32(2) as unknown as [number, number];
  const withVector = take(header.features);
  const layers: DenseLayers = {
    dimensions,
    scale: f32(dimensions),
    hiddenBias: f32(dimensions),
    heads: Array.from({ length: heads }, () => ({
      weights: f32(dimensions * labels),
      bias: f32(labels),
    })),
  };
  const { starts, records } = packRecords(hashes, clause.entries, whole.entries, {
    withVector,
    vectors: data.subarray(at),
    dimensions,
  });
  return {
    version,
    moves: header.moves,
    tables: readTables(header.tables),
    vocabulary: new VocabularyIndex(hashes, starts),
    records,
    clauseHead: { scale: clause.scale, bias: clause.bias },
    wholeHead: { scale: whole.scale, bias: whole.bias },
    layers,
    calibration: header.calibration,
  };
}

function bytes(array: Uint32Array | Float32Array | Int8Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}
