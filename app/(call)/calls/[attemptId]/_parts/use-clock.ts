'use client';
import { useEffect, useState } from 'react';
import { clockTime } from '@/components/call/clock-time';

/** Seconds since `key` was first seen in this tab, as m:ss, while `running`; a reload goes on counting. */
export function useClock(key: string, running: boolean): string {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    if (!running) return;
    const begun = Number(sessionStorage.getItem(key)) || Date.now();
    sessionStorage.setItem(key, String(begun));
    const tick = () => setSeconds(Math.max(0, Math.floor((Date.now() - begun) / 1_000)));
    tick();
    const timer = setInterval(tick, 500);
    return () => clearInterval(timer);
  }, [key, running]);
  return clockTime(seconds);
}
