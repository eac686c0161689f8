'use client';
import * as m from 'framer-motion/m';
import type { ReactNode } from 'react';

const RINGS = [0, 0.55, 1.1];

/** Rings going out from what is inside, while a phone rings or dials. Still under reduced motion. */
export function RingPulse({ on, children }: { on: boolean; children: ReactNode }) {
  return (
    <span className="relative grid place-items-center">
      {on &&
        RINGS.map((delay) => (
          <m.span
            key={delay}
            aria-hidden
            className="absolute inset-0 rounded-full border-2 border-accent"
            initial={{ scale: 1, opacity: 0 }}
            animate={{ scale: 1.5, opacity: [0, 0.55, 0] }}
            transition={{
              duration: 2,
              delay,
              repeat: Number.POSITIVE_INFINITY,
              ease: 'easeOut',
            }}
          />
        ))}
      <span className="relative">{children}</span>
    </span>
  );
}
