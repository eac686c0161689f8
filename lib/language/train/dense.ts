import { LEAK } from '@/lib/language/dense-scorer';
import type { Example } from '@/lib/language/train/example';
import { shuffle } from '@/lib/language/train/shuffle';

export interface DenseOptions {
  readonly dimensions: number;
  readonly epochs: number;
  readonly rate: number;
  /** Share of features left out at random each time an example is seen. */
  readonly drop: number;
  /** Share of hidden units left out likewise. */
  readonly dropHidden: number;
  readonly seed: number;
}

/** An example and the head that judges it. */
export interface DenseExample extends Example {
  readonly head: number;
}

/** Weights before rounding: `vectors[feature * dimensions + d]`, `weights[(head * dimensions + d) * labels + label]`. */
export interface DenseModel {
  readonly dimensions: number;
  readonly labels: number;
  readonly heads: number;
  readonly features: number;
  readonly vectors: Float32Array;
  readonly hiddenBias: Float32Array;
  readonly weights: Float32Array;
  readonly bias: Float32Array;
}

/** Errors below this change nothing worth the time. */
const LEAST_ERROR = 0.004;
/** The layers after the vectors learn at this share of the rate: every example moves them. */
const UPPER_RATE = 0.1;
const START_BIAS = -3;

/**
 * Trains the network by AdaGrad over shuffled examples, with feature and hidden-unit dropout. Seeded and sequential: the same
 * input gives the same weights. Feature indices go from 0 to `features - 1`.
 */
export function trainDense(
  examples: readonly DenseExample[],
  features: number,
  labels: number,
  heads: number,
  options: DenseOptions,
): DenseModel {
  const size = options.dimensions;
  let state = options.seed >>> 0;
  const random = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
  const vectors = Float32Array.from({ length: features * size }, () => random() - 0.5);
  const weights = Float32Array.from(
    { length: heads * size * labels },
    () => ((random() - 0.5) * 2) / Math.sqrt(size),
  );
  const model: DenseModel = {
    dimensions: size,
    labels,
    heads,
    features,
    vectors,
    hiddenBias: new Float32Array(size),
    weights,
    bias: new Float32Array(heads * labels).fill(START_BIAS),
  };
  const step = stepper(model, options, random);
  const order = Uint32Array.from(examples, (_, i) => i);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    const rate = options.rate * (1 - epoch / options.epochs) + options.rate * 0.05;
    for (const pick of order) step(examples[pick] as DenseExample, rate);
  }
  return model;
}

/** Makes the function that learns from one example; it holds the sums of squared gradients and scratch room. */
function stepper(
  model: DenseModel,
  options: DenseOptions,
  random: () => number,
): (example: DenseExample, rate: number) => void {
  const { dimensions: size, labels, vectors, hiddenBias, weights, bias } = model;
  const vectorSquares = new Float32Array(model.features).fill(1e-2);
  const weightSquares = new Float32Array(weights.length).fill(1e-1);
  const hiddenSquares = new Float32Array(size).fill(1e-1);
  const biasSquares = new Float32Array(bias.length).fill(1e-1);
  const sum = new Float32Array(size);
  const out = new Float32Array(size);
  const back = new Float32Array(size);
  const on = new Uint8Array(size);
  const errors = new Float32Array(labels);
  const keep = 1 / (1 - options.dropHidden);
  let room = new Uint32Array(4096);
  return (example, rate) => {
    const list = example.features;
    if (room.length < list.length) room = new Uint32Array(list.length * 2);
    let kept = 0;
    for (let f = 0; f < list.length; f++)
      if (random() >= options.drop) room[kept++] = list[f] as number;
    const value = 1 / Math.sqrt(kept || 1);
    sum.fill(0);
    for (let f = 0; f < kept; f++) {
      const at = (room[f] as number) * size;
      for (let d = 0; d < size; d++) sum[d] = (sum[d] as number) + (vectors[at + d] as number);
    }
    for (let d = 0; d < size; d++) {
      const z = (sum[d] as number) * value + (hiddenBias[d] as number);
      sum[d] = z;
      on[d] = random() >= options.dropHidden ? 1 : 0;
      out[d] = on[d] ? (z > 0 ? z : LEAK * z) * keep : 0;
    }
    const top = example.head * size * labels;
    const biasAt = example.head * labels;
    for (let l = 0; l < labels; l++) errors[l] = bias[biasAt + l] as number;
    for (let d = 0; d < size; d++) {
      const at = top + d * labels;
      const o = out[d] as number;
      if (o === 0) continue;
      for (let l = 0; l < labels; l++)
        errors[l] = (errors[l] as number) + o * (weights[at + l] as number);
    }
    for (let l = 0; l < labels; l++) errors[l] = 1 / (1 + Math.exp(-(errors[l] as number)));
    for (const label of example.labels) errors[label] = (errors[label] as number) - 1;
    back.fill(0);
    const upper = rate * UPPER_RATE;
    for (let l = 0; l < labels; l++) {
      const error = errors[l] as number;
      if (Math.abs(error) < LEAST_ERROR) continue;
      for (let d = 0; d < size; d++) {
        const k = top + d * labels + l;
        back[d] = (back[d] as number) + error * (weights[k] as number);
        const gradient = error * (out[d] as number);
        if (gradient === 0) continue;
        const square = (weightSquares[k] as number) + gradient * gradient;
        weightSquares[k] = square;
        weights[k] = (weights[k] as number) - (upper * gradient) / Math.sqrt(square);
      }
      const square = (biasSquares[biasAt + l] as number) + error * error;
      biasSquares[biasAt + l] = square;
      bias[biasAt + l] = (bias[biasAt + l] as number) - (upper * error) / Math.sqrt(square);
    }
    let power = 0;
    for (let d = 0; d < size; d++) {
      const gradient = on[d] ? (back[d] as number) * keep * ((sum[d] as number) > 0 ? 1 : LEAK) : 0;
      back[d] = gradient;
      if (gradient === 0) continue;
      power += gradient * gradient;
      const square = (hiddenSquares[d] as number) + gradient * gradient;
      hiddenSquares[d] = square;
      hiddenBias[d] = (hiddenBias[d] as number) - (upper * gradient) / Math.sqrt(square);
    }
    power = (power * value * value) / size;
    if (power === 0) return;
    for (let f = 0; f < kept; f++) {
      const row = room[f] as number;
      const square = (vectorSquares[row] as number) + power;
      vectorSquares[row] = square;
      const move = (rate * value) / Math.sqrt(square);
      const at = row * size;
      for (let d = 0; d < size; d++)
        vectors[at + d] = (vectors[at + d] as number) - move * (back[d] as number);
    }
  };
}
