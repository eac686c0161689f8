'use client';
import { useEffect, useState } from 'react';

/** Milliseconds left of a limit that was `leftMs` when the page was made; counts once a second; null without a limit. */
export function useCountdown(leftMs: number | null): number | null {
  const [left, setLeft] = useState(leftMs);
  useEffect(() => {
    if (leftMs === null) return;
    const until = performance.now() + leftMs;
    const timer = setInterval(() => setLeft(Math.max(0, until - performance.now())), 1000);
    return () => clearInterval(timer);
  }, [leftMs]);
  return left;
}
