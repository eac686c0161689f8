/** The numbers with this one in or out, in ascending order. */
export function toggled(numbers: readonly number[], one: number): number[] {
  return numbers.includes(one)
    ? numbers.filter((each) => each !== one)
    : [...numbers, one].sort((a, b) => a - b);
}
