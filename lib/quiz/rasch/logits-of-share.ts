import { expectedShare } from './expected-share';

/** Items that everybody or nobody gets right stand here at the ends. */
const END = 10;
const STEPS = 16;
/** How steep the logit of the share is in the difficulty, nearly everywhere. */
const SLOPE = 0.88;

/** The difficulty in logits at which people of ordinary ability earn this credit, 0..1: the inverse of `expectedShare`. */
export function logitsOfShare(share: number): number {
  let difficulty = 0;
  for (let step = 0; step < STEPS; step += 1) {
    const off = (logit(expectedShare(difficulty)) - logit(share)) / SLOPE;
    difficulty = Math.max(-END, Math.min(END, difficulty + off));
    if (Math.abs(off) < 1e-9) break;
  }
  return difficulty;
}

const logit = (share: number): number => Math.log(share / (1 - share));
