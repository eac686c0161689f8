import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeAscending, encodeAscending } from '@/lib/language/ascending-codec';
import { FeatureBag } from '@/lib/language/feature-bag';
import { nearDuplicates } from '@/lib/language/report/near-duplicates';
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
  });

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
});
