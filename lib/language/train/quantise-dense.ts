import type { DenseScorer } from '@/lib/language/dense-scorer';
import type { DenseModel } from '@/lib/language/train/dense';

/** Largest multiple of the quantum: coarse packs better. */
const LEVELS = 24;

/** Rounds the vectors of a trained network to small multiples of a quantum, one per dimension; the small upper layers stay as they are. */
export function quantiseDense(model: DenseModel, rowOf: Int32Array): DenseScorer {
  const { dimensions, labels, vectors } = model;
  const scale = new Float32Array(dimensions);
  for (let i = 0; i < vectors.length; i++)
    scale[i % dimensions] = Math.max(
      scale[i % dimensions] as number,
      Math.abs(vectors[i] as number),
    );
  for (let d = 0; d < dimensions; d++) scale[d] = Math.max(scale[d] as number, 1e-6) / LEVELS;
  return {
    dimensions,
    rowOf,
    vectors: Int8Array.from(vectors, (value, i) =>
      Math.round(value / (scale[i % dimensions] as number)),
    ),
    scale,
    hiddenBias: model.hiddenBias,
    heads: Array.from({ length: model.heads }, (_, head) => ({
      weights: model.weights.slice(head * dimensions * labels, (head + 1) * dimensions * labels),
      bias: model.bias.slice(head * labels, (head + 1) * labels),
    })),
  };
}
