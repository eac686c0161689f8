import { LEAK } from '@/lib/language/dense-scorer';
import { Draws } from '@/lib/language/train/draws';
import type { Example } from '@/lib/language/train/example';
import { makeKernels } from '@/lib/language/train/kernels';
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

/** The layers after the vectors learn at this share of the rate: every example moves them. */
const UPPER_RATE = 0.1;
const START_BIAS = -3;
/** Starts of the sums of squared gradients. */
const FIRST_SQUARE = { vector: 1e-2, upper: 1e-1 };

/**
 * Trains the network by AdaGrad over shuffled examples, with feature and hidden-unit dropout. Seeded and sequential: the same
 * input gives the same weights. Feature indices go from 0 to `features - 1`; `dimensions` is a multiple of 4.
 */
export function trainDense(
  examples: readonly DenseExample[],
  features: number,
  labels: number,
  heads: number,
  options: DenseOptions,
): DenseModel {
  const draws = new Draws(options.seed);
  const most = examples.reduce((max, one) => Math.max(max, one.features.length), 1);
  const net = new Network(features, labels, heads, options, most, draws);
  const order = Uint32Array.from(examples, (_, i) => i);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, draws);
    const rate = options.rate * (1 - epoch / options.epochs) + options.rate * 0.05;
    for (const pick of order) net.learn(examples[pick] as DenseExample, rate);
  }
  return net.model();
}

/** The weights while they are learnt, in the memory of the kernels; rows of the heads are padded to a multiple of 4 labels. */
class Network {
  private readonly size: number;
  private readonly lanes: number;
  private readonly at: Readonly<Record<keyof ReturnType<typeof layout>['at'], number>>;
  private readonly kernels;
  private readonly list: Uint32Array;
  private readonly sum: Float32Array;
  private readonly out: Float32Array;
  private readonly back: Float32Array;
  private readonly errors: Float32Array;
  private readonly vectors: Float32Array;
  private readonly weights: Float32Array;
  private readonly hiddenBias: Float32Array;
  private readonly hiddenSquares: Float32Array;
  private readonly bias: Float32Array;
  private readonly biasSquares: Float32Array;

  constructor(
    private readonly features: number,
    private readonly labels: number,
    private readonly heads: number,
    private readonly options: DenseOptions,
    most: number,
    private readonly draws: Draws,
  ) {
    const size = options.dimensions;
    const lanes = Math.ceil(labels / 4) * 4;
    const { at, bytes } = layout(features, size, lanes, heads, most);
    this.size = size;
    this.lanes = lanes;
    this.at = at;
    this.kernels = makeKernels(size, lanes, bytes);
    const floats = (from: number, count: number): Float32Array =>
      new Float32Array(this.kernels.memory.buffer, from, count);
    this.list = new Uint32Array(this.kernels.memory.buffer, at.list, most);
    this.sum = floats(at.sum, size);
    this.out = floats(at.out, size);
    this.back = floats(at.back, size);
    this.errors = floats(at.errors, lanes);
    this.vectors = floats(at.vectors, features * size);
    this.weights = floats(at.weights, heads * size * lanes);
    this.hiddenBias = new Float32Array(size);
    this.hiddenSquares = new Float32Array(size).fill(FIRST_SQUARE.upper);
    this.bias = new Float32Array(heads * labels).fill(START_BIAS);
    this.biasSquares = new Float32Array(heads * labels).fill(FIRST_SQUARE.upper);
    floats(at.vectorSquares, features).fill(FIRST_SQUARE.vector);
    floats(at.weightSquares, heads * size * lanes).fill(FIRST_SQUARE.upper);
    for (let i = 0; i < this.vectors.length; i++) this.vectors[i] = draws.next() - 0.5;
    for (let row = 0; row < heads * size; row++)
      for (let l = 0; l < labels; l++)
        this.weights[row * lanes + l] = ((draws.next() - 0.5) * 2) / Math.sqrt(size);
  }

  /** Learns from one example. */
  learn(example: DenseExample, rate: number): void {
    const { at, kernels, options } = this;
    const kept = this.draws.keep(example.features, options.drop, this.list);
    const value = 1 / Math.sqrt(kept || 1);
    kernels.sum(at.list, kept, at.vectors, at.sum);
    this.fire(value);
    const head = example.head * this.size * this.lanes * 4;
    this.judge(example, at.weights + head);
    const upper = rate * UPPER_RATE;
    this.learnBias(example.head * this.labels, upper);
    kernels.layerBack(
      at.out,
      this.size,
      at.weights + head,
      at.weightSquares + head,
      at.errors,
      at.back,
      upper,
    );
    const power = (this.throughUnits(upper) * value * value) / this.size;
    if (power > 0)
      kernels.move(at.list, kept, at.vectors, at.vectorSquares, at.back, power, rate * value);
  }

  /** The trained weights without padding. */
  model(): DenseModel {
    const { size, labels, lanes, heads } = this;
    const weights = new Float32Array(heads * size * labels);
    for (let row = 0; row < heads * size; row++)
      weights.set(this.weights.subarray(row * lanes, row * lanes + labels), row * labels);
    return {
      dimensions: size,
      labels,
      heads,
      features: this.features,
      vectors: this.vectors.slice(),
      hiddenBias: this.hiddenBias,
      weights,
      bias: this.bias,
    };
  }

  /** Sums to what the hidden units give; a unit left out gives nothing. */
  private fire(value: number): void {
    const keep = 1 / (1 - this.options.dropHidden);
    for (let d = 0; d < this.size; d++) {
      const z = (this.sum[d] as number) * value + (this.hiddenBias[d] as number);
      this.sum[d] = z;
      const on = this.draws.next() >= this.options.dropHidden;
      this.out[d] = on ? (z > 0 ? z : LEAK * z) * keep : 0;
    }
  }

  /** Leaves in `errors` by how much every label is judged too likely. */
  private judge(example: DenseExample, weightsAt: number): void {
    const { errors, labels } = this;
    const biasAt = example.head * labels;
    for (let l = 0; l < labels; l++) errors[l] = this.bias[biasAt + l] as number;
    this.kernels.layer(this.at.out, this.size, weightsAt, this.at.errors);
    for (let l = 0; l < labels; l++) errors[l] = 1 / (1 + Math.exp(-(errors[l] as number)));
    for (const label of example.labels) errors[label] = (errors[label] as number) - 1;
    errors.fill(0, labels);
  }

  private learnBias(biasAt: number, rate: number): void {
    for (let l = 0; l < this.labels; l++) {
      const error = this.errors[l] as number;
      const square = (this.biasSquares[biasAt + l] as number) + error * error;
      this.biasSquares[biasAt + l] = square;
      this.bias[biasAt + l] =
        (this.bias[biasAt + l] as number) - (rate * error) / Math.sqrt(square);
    }
  }

  /** Takes `back` through the hidden units; gives its squared length. */
  private throughUnits(rate: number): number {
    const keep = 1 / (1 - this.options.dropHidden);
    let power = 0;
    for (let d = 0; d < this.size; d++) {
      const on = this.out[d] !== 0;
      const slope = on ? keep * ((this.sum[d] as number) > 0 ? 1 : LEAK) : 0;
      const gradient = (this.back[d] as number) * slope;
      this.back[d] = gradient;
      power += gradient * gradient;
      const square = (this.hiddenSquares[d] as number) + gradient * gradient;
      this.hiddenSquares[d] = square;
      this.hiddenBias[d] = (this.hiddenBias[d] as number) - (rate * gradient) / Math.sqrt(square);
    }
    return power;
  }
}

/** Where everything lies in the memory of the kernels, and how much of it there is. */
function layout(features: number, size: number, lanes: number, heads: number, most: number) {
  let next = 0;
  const take = (floats: number): number => {
    const from = next;
    next += Math.ceil(floats / 4) * 16;
    return from;
  };
  const at = {
    list: take(most),
    sum: take(size),
    out: take(size),
    back: take(size),
    errors: take(lanes),
    weights: take(heads * size * lanes),
    weightSquares: take(heads * size * lanes),
    vectorSquares: take(features),
    vectors: take(features * size),
  };
  return { at, bytes: next };
}
