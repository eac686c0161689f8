/** Upper ends of the shares of failed average calls for the levels 1 to 4; above the last it is level 5. */
const UP_TO = [0.25, 0.34, 0.42, 0.5] as const;

/** The difficulty level 1..5 of a case from the share (0..1) of calls in which the simulated average agent stays below "good". */
export function levelOf(averageFails: number): number {
  const level = UP_TO.findIndex((end) => averageFails < end);
  return level === -1 ? UP_TO.length + 1 : level + 1;
}
