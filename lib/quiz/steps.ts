/** A long calculation that can be left and taken up again between its steps; what comes out does not depend on it. */
export type Steps<T> = Generator<void, T, void>;

/** The whole calculation without a pause. */
export function allAtOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const next = steps.next();
    if (next.done) return next.value;
  }
}
