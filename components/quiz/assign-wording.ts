/** The choices with `wording` given to situation `at`; whoever had it before has none then. */
export function assignWording(
  chosen: readonly (number | null)[],
  at: number,
  wording: number,
): (number | null)[] {
  return chosen.map((old, i) => (i === at ? wording : old === wording ? null : old));
}
