import type { Steps } from '../steps';
import { chanceOfRight } from './chance-of-right';
import { pairWeight } from './pair-weight';
import type { ResponseMatrix } from './response-matrix';

/**
 * Standard errors of the free difficulties of a calibration, beside `free`, in logits. A person's pairs are not independent of
 * each other: the errors come from how much the people's own wishes for the difficulties vary (the sandwich of Huber and
 * White, clustered by person), not from counting pairs. `inverse`: of the second derivatives at the solution.
 */
export function* difficultyErrors(
  { items, people }: ResponseMatrix,
  difficulties: Float64Array,
  free: readonly number[],
  inverse: Float64Array,
): Steps<number[]> {
  const size = free.length;
  const column = new Int32Array(items).fill(-1);
  free.forEach((i, r) => {
    column[i] = r;
  });
  const variance = new Float64Array(size);
  let count = 0;
  for (const person of people) {
    yield;
    const wishes = person.items.map((i, a) => {
      let wish = 0;
      person.items.forEach((j, b) => {
        if (a === b) return;
        const [mine, other] = [person.credits[a] as number, person.credits[b] as number];
        const chance = chanceOfRight(difficulties[i] as number, difficulties[j] as number);
        wish += other * (1 - mine) * (1 - chance) - mine * (1 - other) * chance;
      });
      return wish * pairWeight(person);
    });
    if (person.items.length > 1) count += 1;
    // how far this person alone moves every difficulty; zero far from what they answered
    for (let r = 0; r < size; r += 1) {
      let moved = 0;
      person.items.forEach((i, a) => {
        const c = column[i] as number;
        if (c >= 0) moved += (inverse[r * size + c] as number) * (wishes[a] as number);
      });
      variance[r] = (variance[r] as number) + moved * moved;
    }
  }
  const finite = count > 1 ? count / (count - 1) : 1;
  return Array.from(variance, (each) => Math.sqrt(each * finite));
}
