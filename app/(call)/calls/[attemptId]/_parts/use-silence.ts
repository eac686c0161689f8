'use client';
import { useEffect, useRef, useState } from 'react';

export interface SilenceOptions {
  /** The patient is waiting for the agent, and nothing is on its way. */
  waiting: boolean;
  /** When the patient stopped speaking (performance clock). */
  quietSince: number | null;
  /** How long one may say nothing, ms; reading time is added to it by the caller. */
  limit: number;
  /** In an exam the clock goes on while the page is hidden. */
  evenHidden: boolean;
  onSilence: (ms: number) => void;
}

const CHECK_MS = 400;
const WARN_MS = 4_000;

/**
 * Reports silence: after `limit` without any action, and after every further `limit`. A key or a touch is an action.
 * Gives whether the limit is near, so that the screen can say that the other side is waiting.
 */
export function useSilence({
  waiting,
  quietSince,
  limit,
  evenHidden,
  onSilence,
}: SilenceOptions): boolean {
  const [near, setNear] = useState(false);
  const report = useRef(onSilence);
  report.current = onSilence;
  const lastAct = useRef(0);
  useEffect(() => {
    setNear(false);
    if (!waiting || quietSince === null) return;
    const acted = () => {
      lastAct.current = performance.now();
      setNear(false);
    };
    const events = ['keydown', 'pointerdown', 'input', 'visibilitychange'] as const;
    for (const name of events) document.addEventListener(name, acted, { passive: true });
    const timer = setInterval(() => {
      if (document.hidden && !evenHidden) return;
      const quiet = performance.now() - Math.max(quietSince, lastAct.current);
      setNear(quiet > limit - WARN_MS);
      if (quiet < limit) return;
      acted();
      report.current(Math.round(quiet));
    }, CHECK_MS);
    return () => {
      clearInterval(timer);
      for (const name of events) document.removeEventListener(name, acted);
    };
  }, [waiting, quietSince, limit, evenHidden]);
  return near;
}
