import type { Example } from "@/lib/language/train/example";

export interface NetworkOptions {
  readonly width: number;
  readonly epochs: number;
  readonly rate: number;
  readonly drop: number;
  readonly decay: number;
  readonly seed: number;
}

/** A bag of feature embeddings, rectified, then one logistic unit per label. */
export interface NetworkModel {
  readonly labels: number;
  readonly features: number;
  readonly width: number;
  readonly embeddings: Float32Array;
  readonly hiddenBias: Float32Array;
  readonly output: Float32Array;
  readonly outputBias: Float32Array;
}

export function trainNetwork(examples: readonly Example[], features: number, labels: number, options: NetworkOptions): NetworkModel {
  const { width } = options;
  let state = options.seed >>> 0 || 1;
  const random = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
  const embeddings = new Float32Array(features * width);
  for (let i = 0; i < embeddings.length; i++) embeddings[i] = (random() - 0.5) * 0.2;
  const output = new Float32Array(labels * width);
  for (let i = 0; i < output.length; i++) output[i] = (random() - 0.5) * 2 * Math.sqrt(3 / width);
  const hiddenBias = new Float32Array(width);
  const outputBias = new Float32Array(labels).fill(-3);
  const rowSquares = new Float32Array(features).fill(1e-6);
  const outSquares = new Float32Array(labels * width).fill(1e-4);
  const hidden = new Float32Array(width), back = new Float32Array(width), err = new Float32Array(labels);
  const order = Uint32Array.from(examples, (_, i) => i);
  const kept = new Uint32Array(20000);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      const s = order[i] as number; order[i] = order[j] as number; order[j] = s;
    }
    const rate = options.rate * (1 - epoch / options.epochs) + options.rate * 0.02;
    for (const pick of order) {
      const ex = examples[pick] as Example;
      let n = 0;
      for (let f = 0; f < ex.features.length; f++) if (random() >= options.drop) kept[n++] = ex.features[f] as number;
      const value = 1 / Math.sqrt(n || 1);
      hidden.fill(0);
      for (let f = 0; f < n; f++) { const at = (kept[f] as number) * width; for (let d = 0; d < width; d++) hidden[d]! += embeddings[at + d]!; }
      for (let d = 0; d < width; d++) { const v = hidden[d]! * value + hiddenBias[d]!; hidden[d] = v > 0 ? v : 0; }
      for (let l = 0; l < labels; l++) { let s = outputBias[l]!; const at = l * width; for (let d = 0; d < width; d++) s += output[at + d]! * hidden[d]!; err[l] = 1 / (1 + Math.exp(-s)); }
      for (const l of ex.labels) err[l]! -= 1;
      back.fill(0);
      for (let l = 0; l < labels; l++) {
        const e = err[l]!; if (e < 0.002 && e > -0.002) continue;
        const at = l * width;
        for (let d = 0; d < width; d++) {
          back[d]! += e * output[at + d]!;
          const g = e * hidden[d]!;
          if (g === 0) continue;
          const sq = (outSquares[at + d]! += g * g);
          output[at + d]! -= (rate * g) / Math.sqrt(sq);
        }
        outputBias[l]! -= rate * 0.1 * e;
      }
      let norm = 0;
      for (let d = 0; d < width; d++) { if (hidden[d]! <= 0) back[d] = 0; norm += back[d]! * back[d]!; hiddenBias[d]! -= rate * 0.02 * back[d]!; }
      if (norm === 0) continue;
      const g2 = (norm * value * value) / width;
      for (let f = 0; f < n; f++) {
        const row = kept[f]!; const sq = (rowSquares[row]! += g2);
        const step = (rate * value) / Math.sqrt(sq); const at = row * width; const keep = 1 - options.decay * rate;
        for (let d = 0; d < width; d++) embeddings[at + d] = embeddings[at + d]! * keep - step * back[d]!;
      }
    }
  }
  return { labels, features, width, embeddings, hiddenBias, output, outputBias };
}

export function networkScores(m: NetworkModel, list: Uint32Array, hidden: Float32Array, scores: Float32Array): void {
  const { width, labels } = m; const value = 1 / Math.sqrt(list.length || 1);
  hidden.fill(0);
  for (let f = 0; f < list.length; f++) { const at = list[f]! * width; for (let d = 0; d < width; d++) hidden[d]! += m.embeddings[at + d]!; }
  for (let d = 0; d < width; d++) { const v = hidden[d]! * value + m.hiddenBias[d]!; hidden[d] = v > 0 ? v : 0; }
  for (let l = 0; l < labels; l++) { let s = m.outputBias[l]!; const at = l * width; for (let d = 0; d < width; d++) s += m.output[at + d]! * hidden[d]!; scores[l] = s; }
}
