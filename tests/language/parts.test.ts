import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeAscending, encodeAscending } from '@/lib/language/ascending-codec';
import { type DenseScorer, denseScores } from '@/lib/language/dense-scorer';
import { FeatureBag } from '@/lib/language/feature-bag';
import { GROUP } from '@/lib/language/feature-group';
import {
  addClauseEntries,
  addVectors,
  addWholeEntries,
  emptySums,
  placesWithVector,
  tellsPlace,
} from '@/lib/language/feature-records';
import { sealAs } from '@/lib/language/hash';
import { jointFeatures } from '@/lib/language/joint-features';
import { packNibbles } from '@/lib/language/nibbles';
import { packRecords } from '@/lib/language/pack-records';
import { nearDuplicates } from '@/lib/language/report/near-duplicates';
import { trainDense } from '@/lib/language/train/dense';
import { foldOf } from '@/lib/language/train/fold';
import { fitLogistic } from '@/lib/language/train/logistic-fit';
import { VocabularyIndex } from '@/lib/language/vocabulary-index';

describe('the parts of the language model', () => {
  it('keeps ascending numbers through its codec', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 0xffffffff })), (values) => {
        const sorted = Uint32Array.from(values).sort();
        const packed = encodeAscending(sorted);
        const read = decodeAscending(packed, 0, sorted.length);
        expect([...read.values]).toEqual([...sorted]);
        expect(read.to).toBe(packed.length);
      }),
      { seed: 1, numRuns: 50 },
    );
  });

  it('keeps features once, in order of first appearance, also beyond its first room', () => {
    const bag = new FeatureBag();
    for (let round = 0; round < 2; round++) {
      bag.clear();
      for (let i = 0; i < 12_000; i++) bag.add((i * 2654435761) >>> 0);
      for (let i = 0; i < 12_000; i++) bag.add((i * 2654435761) >>> 0);
      expect(bag.toArray().length).toBe(12_000);
      expect(bag.toArray()[1]).toBe(2654435761);
    }
  });

  it('finds known features and only those', () => {
    const index = new VocabularyIndex(Uint32Array.of(5, 7, 0xfffffff0));
    expect([...index.encode(Uint32Array.of(7, 8, 0xfffffff0))]).toEqual([1, 2]);
    expect(() => new VocabularyIndex(Uint32Array.of(7, 5))).toThrow(/ascending/);
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 0xffffffff })), (values) => {
        const sorted = Uint32Array.from(values).sort();
        const found = new VocabularyIndex(sorted);
        sorted.forEach((hash, row) => {
          expect(found.row(hash)).toBe(row);
          if (sorted[row + 1] !== hash + 1 && hash < 0xffffffff)
            expect(found.row(hash + 1)).toBe(-1);
        });
      }),
      { seed: 1, numRuns: 50 },
    );
  });

  it('packs what belongs to a feature into one record and adds it up from there', () => {
    const word = sealAs(GROUP.word, 1);
    const place = sealAs(GROUP.place, 2);
    const vector = Int8Array.of(5, -1, 0, 7, -7, 1, 2, -3);
    const { starts, records } = packRecords(
      Uint32Array.of(word, place),
      { counts: Uint8Array.of(1, 0), labels: Uint8Array.of(2), values: Uint8Array.of(0xfd) },
      { counts: Uint8Array.of(0, 1), labels: Uint8Array.of(1), values: Uint8Array.of(4) },
      { withVector: Uint8Array.of(1, 0), vectors: packNibbles(vector), dimensions: 8 },
    );
    const sums = emptySums(3, 8);
    for (const at of starts) addClauseEntries(records, at, sums);
    expect([...sums.labels]).toEqual([0, 0, -3]);
    for (const at of starts) addWholeEntries(records, at, sums);
    expect([...sums.labels]).toEqual([0, 4, -3]);
    expect([...starts].map((at) => tellsPlace(records, at))).toEqual([false, true]);
    const withVector = placesWithVector(records, starts);
    expect([...withVector]).toEqual([starts[0]]);
    addVectors(records, withVector, 1, sums);
    expect([[...sums.vector], sums.vectors]).toEqual([[...vector], 1]);
  });

  it.each([1, 16, 17, 18, 40])(
    'adds up %i vectors of the largest and the smallest numbers',
    (count) => {
      const vector = Int8Array.of(7, -7, -8, 7, 0, 1, -1, -8);
      const none = { counts: Uint8Array.of(0), labels: new Uint8Array(), values: new Uint8Array() };
      const { starts, records } = packRecords(Uint32Array.of(sealAs(GROUP.word, 1)), none, none, {
        withVector: Uint8Array.of(1),
        vectors: packNibbles(vector),
        dimensions: 8,
      });
      const sums = emptySums(1, 8);
      addVectors(records, new Uint32Array(count).fill(starts[0] as number), count, sums);
      expect([...sums.vector]).toEqual([...vector].map((number) => number * count));
    },
  );

  it('keeps all lines of one situation on one side', () => {
    expect(foldOf('price-objection', 3)).toBe(foldOf('price-objection', 3));
    expect(new Set(Array.from({ length: 50 }, (_, i) => foldOf(`s-${i}`, 3))).size).toBe(3);
  });

  it('fits a logistic curve that separates', () => {
    const rows = Float64Array.from([-2, 1, -1, 1, 1, 1, 2, 1]);
    const [slope] = fitLogistic(rows, Uint8Array.of(0, 0, 1, 1), 2, [0, 0], {
      at: [0, 0],
      weight: [0.1, 0.1],
    });
    expect(slope).toBeGreaterThan(0.5);
  });

  it('finds near-duplicates and leaves different lines alone', () => {
    const found = nearDuplicates(
      [
        '您好我是爱齿诊所的小王给您回访',
        '您好我是爱齿诊所的小李给您回访',
        '下周三上午九点带医保卡过来',
      ],
      0.4,
    );
    expect(found.map(({ first, second }) => [first, second])).toEqual([[0, 1]]);
  });

  it('takes clause features together once and leaves out where a clause stood', () => {
    const word = sealAs(GROUP.word, 1);
    const gram = sealAs(GROUP.shortGram, 2);
    const place = sealAs(GROUP.place, 3);
    expect([...jointFeatures([Uint32Array.of(word, place), Uint32Array.of(gram, word)])]).toEqual([
      word,
      gram,
    ]);
  });

  it('scores by the sum of known vectors, a leaky rectifier and a head', () => {
    const head = { weights: Float32Array.of(1, 0, 0, 2), bias: Float32Array.of(0.5, 0) };
    const scorer: DenseScorer = {
      dimensions: 2,
      rowOf: Int32Array.of(0, -1, 1),
      vectors: Int8Array.of(2, -4, 2, 0),
      scale: Float32Array.of(0.5, 1),
      hiddenBias: Float32Array.of(0, 0),
      heads: [head],
    };
    const scores = new Float32Array(2);
    denseScores(scorer, Uint32Array.of(0, 1, 2), head, scores);
    expect(scores[0]).toBeCloseTo(0.5 + 2 / Math.SQRT2, 5);
    expect(scores[1]).toBeCloseTo((2 * 0.1 * -4) / Math.SQRT2, 5);
  });

  it('trains a network that tells examples apart, the same each time', () => {
    const examples = Array.from({ length: 200 }, (_, i) => ({
      features: Uint32Array.of(i % 2, 2 + (i % 5)),
      labels: i % 2 ? [0] : [1],
      head: 0,
    }));
    const options = {
      dimensions: 4,
      epochs: 20,
      rate: 0.5,
      drop: 0.1,
      dropHidden: 0.1,
      seed: 3,
    };
    const first = trainDense(examples, 7, 2, 1, options);
    const second = trainDense(examples, 7, 2, 1, options);
    expect([...first.vectors]).toEqual([...second.vectors]);
    const side = (feature: number): number => {
      let gap = 0;
      for (let d = 0; d < 4; d++) {
        const sum = (first.vectors[feature * 4 + d] as number) + (first.hiddenBias[d] as number);
        const out = sum > 0 ? sum : 0.1 * sum;
        gap += out * ((first.weights[d * 2] as number) - (first.weights[d * 2 + 1] as number));
      }
      return gap + (first.bias[0] as number) - (first.bias[1] as number);
    };
    expect(side(1)).toBeGreaterThan(side(0));
  });
});
