import type { DenseScorer } from '@/lib/language/dense-scorer';
import type { DenseModel } from '@/lib/language/train/dense';

/** Largest multiple of the quantum either way: two numbers share a byte. */
const MOST = 7;
/** A quantum as a share of how far the numbers of a dimension lie from 0 on average (root mean square). */
const STEP = 0.5;

/**
 * Rounds the vectors of a trained network to small multiples of a quantum, one per dimension; what is far out is held to the
 * largest. The small upper layers stay as they are.
 */
export function quantiseDense(model: DenseModel, rowOf: Int32Array): DenseScorer {
  const { dimensions, labels, vectors } = model;
  const scale = new Float32Array(dimensions);
  const squares = new Float64Array(dimensions);
  for (let i = 0; i < vectors.length; i++)
    squares[i % dimensions] = (squares[i % dimensions] as number) + (vectors[i] as number) ** 2;
  const rows = Math.max(1, vectors.length / dimensions);
  for (let d = 0; d < dimensions; d++)
    scale[d] = Math.max(Math.sqrt((squares[d] as number) / rows), 1e-6) * STEP;
  return {
    dimensions,
    rowOf,
    vectors: Int8Array.from(vectors, (value, i) =>
      Math.max(-MOST, Math.min(MOST, Math.round(value / (scale[i % dimensions] as number)))),
    ),
    scale,
    hiddenBias: model.hiddenBias,
    heads: Array.from({ length: model.heads }, (_, head) => ({
      weights: model.weights.slice(head * dimensions * labels, (head + 1) * dimensions * labels),
      bias: model.bias.slice(head * labels, (head + 1) * labels),
    })),
  };
}
