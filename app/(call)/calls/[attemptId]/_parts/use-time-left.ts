'use client';
import { useEffect, useRef, useState } from 'react';
import type { CallView } from '@/lib/model/call-view';

const CHECK_MS = 500;
/** Whoever is in the middle of a reply may finish it: the end waits for a pause, but not for ever. */
const PAUSE_MS = 5_000;
const MOST_MS = 25_000;

export interface TimeLeftOptions {
  /** As the server counted it with its last answer; null where no end is set. */
  left: CallView['timeLeft'];
  /** The end may come now: nobody speaks and nothing is on its way. */
  free: boolean;
  onUp: () => void;
}

/** Seconds left of a short call, counted down from the server's last word; tells once when they are over. Null: no end. */
export function useTimeLeft({ left, free, onUp }: TimeLeftOptions): number | null {
  const [seconds, setSeconds] = useState(Math.ceil((left?.ms ?? 0) / 1_000));
  const now = useRef({ free, onUp });
  now.current = { free, onUp };
  const lastAct = useRef(0);
  useEffect(() => {
    if (!left) return;
    setSeconds(Math.ceil(left.ms / 1_000));
    if (!left.running) return;
    const end = performance.now() + left.ms;
    const acted = () => {
      lastAct.current = performance.now();
    };
    const events = ['keydown', 'input'] as const;
    for (const name of events) document.addEventListener(name, acted, { passive: true });
    const timer = setInterval(() => {
      const over = performance.now() - end;
      setSeconds(Math.max(0, Math.ceil(-over / 1_000)));
      const paused = performance.now() - lastAct.current > PAUSE_MS || over > MOST_MS;
      // half a check late, so that the server agrees that it is time
      if (over > CHECK_MS / 2 && paused && now.current.free) now.current.onUp();
    }, CHECK_MS);
    return () => {
      clearInterval(timer);
      for (const name of events) document.removeEventListener(name, acted);
    };
  }, [left]);
  return left && seconds;
}
