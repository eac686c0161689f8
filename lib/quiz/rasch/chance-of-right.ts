/** The Rasch model: what somebody of this ability earns on an item of this difficulty, 0..1, both in logits. */
export function chanceOfRight(ability: number, difficulty: number): number {
  return 1 / (1 + Math.exp(difficulty - ability));
}
