import type { Example } from '@/lib/language/train/example';
import { shuffle } from '@/lib/language/train/shuffle';

export interface LinearOptions {
  readonly epochs: number;
  readonly rate: number;
  readonly l2: number;
  readonly seed: number;
  /** Share of features left out at random each time an example is seen: keeps the model from leaning on rare exact wording. */
  readonly drop: number;
}

/** One-vs-rest logistic regression: `weights[feature * labels + label]`, the last row is the bias. */
export interface LinearModel {
  readonly labels: number;
  readonly features: number;
  readonly weights: Float32Array;
}

/**
 * Trains one-vs-rest logistic regression by AdaGrad over shuffled examples; every example's features count
 * 1/√n so that long and short texts weigh the same. Seeded: the same input gives the same weights.
 */
export function trainLinear(
  examples: readonly Example[],
  features: number,
  labels: number,
  options: LinearOptions,
): LinearModel {
  const weights = new Float32Array((features + 1) * labels);
  const squares = new Float32Array((features + 1) * labels).fill(1e-3);
  const scores = new Float32Array(labels);
  const order = Uint32Array.from(examples, (_, i) => i);
  let room = new Uint32Array(4096);
  let state = options.seed >>> 0;
  const random = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    const rate = options.rate * (1 - epoch / options.epochs) + options.rate * 0.05;
    for (const pick of order) {
      const example = examples[pick] as Example;
      let kept = 0;
      if (room.length < example.features.length)
        room = new Uint32Array(example.features.length * 2);
      for (let f = 0; f < example.features.length; f++)
        if (random() >= options.drop) room[kept++] = example.features[f] as number;
      step(
        room.subarray(0, kept),
        example.labels,
        weights,
        squares,
        scores,
        features,
        labels,
        rate,
        options.l2,
      );
    }
  }
  return { labels, features, weights };
}

/** Errors below this change nothing worth the time. */
const LEAST_ERROR = 0.004;
const active = new Uint16Array(256);

function step(
  list: Uint32Array,
  own: readonly number[],
  weights: Float32Array,
  squares: Float32Array,
  scores: Float32Array,
  bias: number,
  labels: number,
  rate: number,
  l2: number,
): void {
  const value = 1 / Math.sqrt(list.length || 1);
  linearScores(weights, list, labels, bias, scores);
  for (let l = 0; l < labels; l++) scores[l] = 1 / (1 + Math.exp(-(scores[l] as number)));
  for (const label of own) scores[label] = (scores[label] as number) - 1;
  let count = 0;
  for (let l = 0; l < labels; l++) {
    if (Math.abs(scores[l] as number) >= LEAST_ERROR) active[count++] = l;
  }
  for (let f = 0; f < list.length; f++) {
    const at = (list[f] as number) * labels;
    for (let a = 0; a < count; a++) {
      const l = active[a] as number;
      const k = at + l;
      const gradient = (scores[l] as number) * value + l2 * (weights[k] as number);
      const square = (squares[k] as number) + gradient * gradient;
      squares[k] = square;
      weights[k] = (weights[k] as number) - (rate * gradient) / Math.sqrt(square);
    }
  }
  const at = bias * labels;
  for (let l = 0; l < labels; l++) {
    const gradient = (scores[l] as number) * 0.3;
    const square = (squares[at + l] as number) + gradient * gradient;
    squares[at + l] = square;
    weights[at + l] = (weights[at + l] as number) - (rate * gradient) / Math.sqrt(square);
  }
}

/** Adds up the weights of the features into `scores` (logits). */
export function linearScores(
  weights: Float32Array,
  list: Uint32Array,
  labels: number,
  bias: number,
  scores: Float32Array,
): void {
  const value = 1 / Math.sqrt(list.length || 1);
  scores.fill(0);
  for (let f = 0; f < list.length; f++) {
    const at = (list[f] as number) * labels;
    for (let l = 0; l < labels; l++)
      scores[l] = (scores[l] as number) + (weights[at + l] as number);
  }
  const at = bias * labels;
  for (let l = 0; l < labels; l++)
    scores[l] = (scores[l] as number) * value + (weights[at + l] as number);
}
