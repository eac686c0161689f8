import type { LabelCalibration } from "@/lib/language/language-model";
import type { Scored } from "@/lib/language/train/scored";

const ROUNDS = 400;
/** How strongly a label's own coefficients are held to those of all labels together; in examples. */
const SHRINK = 4;

interface Coefficients {
  readonly clause: number;
  readonly whole: number;
  readonly bias: number;
}

/**
 * Fits, on held-out scores, how clause and whole logits become a probability (logistic, per label, shrunk to one fit over
 * all labels) and the threshold per label that serves micro-F1, shrunk to the best common threshold.
 */
export function calibrate(scored: readonly Scored[], labels: number): LabelCalibration[] {
  const all: Coefficients = fit(scored, Array.from({ length: labels }, (_, l) => l), null);
  const each = Array.from({ length: labels }, (_, l) => fit(scored, [l], all));
  const common = commonThreshold(scored, each);
  return each.map((own, label) => ({ ...own, threshold: ownThreshold(scored, own, label, common) }));
}

/** Probability of a label from its two logits. */
export function probability(by: Coefficients, clause: number, whole: number): number {
  return 1 / (1 + Math.exp(-(by.clause * clamp(clause) + by.whole * clamp(whole) + by.bias)));
}

const clamp = (x: number): number => Math.max(-15, Math.min(15, x));

function fit(scored: readonly Scored[], labels: readonly number[], prior: Coefficients | null): Coefficients {
  const x: number[] = [];
  const y: number[] = [];
  for (const one of scored) {
    for (const label of labels) {
      x.push(clamp(one.clause[label] as number), clamp(one.whole[label] as number));
      y.push(one.labels.includes(label) ? 1 : 0);
    }
  }
  let a = prior?.clause ?? 0.6;
  let b = prior?.whole ?? 0.6;
  let c = prior?.bias ?? 0;
  const rounds = prior ? ROUNDS / 10 : 30;
  for (let round = 0; round < rounds; round++) {
    // Newton step on the penalised log-likelihood: three unknowns.
    const g = [0, 0, 0];
    const h = [1e-6, 0, 0, 1e-6, 0, 1e-6];
    for (let i = 0; i < y.length; i++) {
      const u = x[2 * i] as number;
      const v = x[2 * i + 1] as number;
      const p = 1 / (1 + Math.exp(-(a * u + b * v + c)));
      const e = p - (y[i] as number);
      const w = p * (1 - p);
      g[0]! += e * u;
      g[1]! += e * v;
      g[2]! += e;
      h[0]! += w * u * u;
      h[1]! += w * u * v;
      h[2]! += w * u;
      h[3]! += w * v * v;
      h[4]! += w * v;
      h[5]! += w;
    }
    if (prior) {
      g[0]! += SHRINK * 10 * (a - prior.clause);
      g[1]! += SHRINK * 10 * (b - prior.whole);
      g[2]! += SHRINK * (c - prior.bias);
      h[0]! += SHRINK * 10;
      h[3]! += SHRINK * 10;
      h[5]! += SHRINK;
    }
    const step = solve(h, g);
    a -= step[0];
    b -= step[1];
    c -= step[2];
    if (Math.abs(step[0]) + Math.abs(step[1]) + Math.abs(step[2]) < 1e-7) break;
  }
  return { clause: a, whole: b, bias: c };
}

/** Solves the symmetric 3×3 system h·s = g (h as upper triangle) by Cramer's rule. */
function solve(h: readonly number[], g: readonly number[]): [number, number, number] {
  const [a, b, c, d, e, f] = h as [number, number, number, number, number, number];
  const [x, y, z] = g as [number, number, number];
  const det = a * (d * f - e * e) - b * (b * f - c * e) + c * (b * e - c * d);
  return [
    (x * (d * f - e * e) - b * (y * f - e * z) + c * (y * e - d * z)) / det,
    (a * (y * f - e * z) - x * (b * f - c * e) + c * (b * z - c * y)) / det,
    (a * (d * z - y * e) - b * (b * z - c * y) + x * (b * e - c * d)) / det,
  ];
}

function commonThreshold(scored: readonly Scored[], each: readonly Coefficients[]): number {
  const steps = 60;
  const hits = new Float64Array(steps + 1);
  const said = new Float64Array(steps + 1);
  let truth = 0;
  for (const one of scored) {
    truth += one.labels.length;
    each.forEach((own, label) => {
      const p = probability(own, one.clause[label] as number, one.whole[label] as number);
      const right = one.labels.includes(label);
      const top = Math.min(steps, Math.floor(p * steps));
      for (let s = 1; s <= top; s++) {
        said[s]! += 1;
        if (right) hits[s]! += 1;
      }
    });
  }
  let best = 0.5;
  let bestF = -1;
  for (let s = 3; s < steps; s++) {
    const f = (2 * (hits[s] as number)) / ((said[s] as number) + truth);
    if (f > bestF) {
      bestF = f;
      best = s / steps;
    }
  }
  return best;
}

function ownThreshold(scored: readonly Scored[], own: Coefficients, label: number, common: number): number {
  const ranked = scored
    .map((one) => ({ p: probability(own, one.clause[label] as number, one.whole[label] as number), right: one.labels.includes(label) }))
    .sort((m, n) => n.p - m.p);
  const truth = ranked.filter((one) => one.right).length;
  let hits = 0;
  let best = common;
  let bestF = -1;
  ranked.forEach((one, i) => {
    if (one.right) hits++;
    const f = (2 * hits) / (i + 1 + truth);
    const next = ranked[i + 1];
    if (f > bestF && (!next || next.p < one.p)) {
      bestF = f;
      best = next ? (one.p + next.p) / 2 : one.p;
    }
  });
  const trust = truth / (truth + 150);
  return Math.max(0.12, Math.min(0.6, common + trust * 0.5 * (best - common)));
}
