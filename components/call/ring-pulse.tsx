import type { ReactNode } from 'react';

const DELAYS = ['0s', '0.55s', '1.1s'];

/** Rings going out from what is inside, while a phone rings or dials. Still under reduced motion. */
export function RingPulse({ on, children }: { on: boolean; children: ReactNode }) {
  return (
    <span className="relative grid place-items-center">
      {on &&
        DELAYS.map((animationDelay) => (
          <span
            key={animationDelay}
            aria-hidden
            className="absolute inset-0 animate-ring rounded-full border-2 border-accent opacity-0"
            style={{ animationDelay }}
          />
        ))}
      <span className="relative">{children}</span>
    </span>
  );
}
