import type { SparseScorer } from '@/lib/language/sparse-scorer';
import type { LinearModel } from '@/lib/language/train/linear';

/** Largest multiple of the quantum that a weight is rounded to: coarse costs nothing held out and packs better. */
const LEVELS = 24;

/** Keeps the `budget` weights that matter most, as small multiples of one quantum per label. */
export function quantise(model: LinearModel, budget: number): SparseScorer {
  const { labels, features, weights } = model;
  const floor = magnitudeFloor(weights.subarray(0, features * labels), budget);
  const scale = new Float32Array(labels);
  for (let i = 0; i < features * labels; i++)
    scale[i % labels] = Math.max(scale[i % labels] as number, Math.abs(weights[i] as number));
  for (let l = 0; l < labels; l++) scale[l] = Math.max(scale[l] as number, 1e-6) / LEVELS;
  const rowStart = new Uint32Array(features + 1);
  const labelOut: number[] = [];
  const valueOut: number[] = [];
  for (let f = 0; f < features; f++) {
    for (let l = 0; l < labels; l++) {
      const weight = weights[f * labels + l] as number;
      if (Math.abs(weight) < floor) continue;
      const value = Math.round(weight / (scale[l] as number));
      if (value === 0) continue;
      labelOut.push(l);
      valueOut.push(value);
    }
    rowStart[f + 1] = labelOut.length;
  }
  return {
    rowStart,
    labels: Uint8Array.from(labelOut),
    values: Int8Array.from(valueOut),
    scale,
    bias: weights.slice(features * labels),
  };
}

function magnitudeFloor(weights: Float32Array, budget: number): number {
  const bins = new Float64Array(4096);
  let top = 1e-9;
  for (let i = 0; i < weights.length; i++) top = Math.max(top, Math.abs(weights[i] as number));
  for (let i = 0; i < weights.length; i++) {
    const bin = Math.floor((Math.abs(weights[i] as number) / top) * 4095);
    bins[bin] = (bins[bin] as number) + 1;
  }
  let kept = 0;
  for (let bin = 4095; bin > 0; bin--) {
    kept += bins[bin] as number;
    if (kept > budget) return ((bin + 1) / 4095) * top;
  }
  return top / 4095;
}
