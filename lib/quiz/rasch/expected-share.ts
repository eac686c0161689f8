import { ABILITY_GRID } from './ability-grid';
import { chanceOfRight } from './chance-of-right';

/** The credit, 0..1, that people of ordinary ability (mean 0, standard deviation 1) earn on an item of this difficulty. */
export function expectedShare(difficulty: number): number {
  return ABILITY_GRID.at.reduce(
    (sum, ability, k) =>
      sum + (ABILITY_GRID.share[k] as number) * chanceOfRight(ability, difficulty),
    0,
  );
}
