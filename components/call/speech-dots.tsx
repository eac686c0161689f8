'use client';
import * as m from 'framer-motion/m';

const DOTS = [0, 1, 2];

/** Somebody is thinking before they speak. Decoration: say it in words beside it. */
export function SpeechDots() {
  return (
    <span aria-hidden className="inline-flex items-center gap-1 py-2">
      {DOTS.map((dot) => (
        <m.span
          key={dot}
          className="size-2 rounded-full bg-faint"
          animate={{ opacity: [0.25, 1, 0.25], y: [0, -3, 0] }}
          transition={{ duration: 1.1, repeat: Number.POSITIVE_INFINITY, delay: dot * 0.16 }}
        />
      ))}
    </span>
  );
}
