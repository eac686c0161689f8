/** Seconds that an answer sent at the last moment may take to arrive. */
const GRACE_MS = 3_000;

/** Is the time of a sitting over? Sittings without a deadline never are. All in ms. */
export function isOver(deadlineAt: number | null, now: number): boolean {
  return deadlineAt !== null && now > deadlineAt + GRACE_MS;
}
