'use client';
import { useEffect, useRef, useState } from 'react';

const RING_MS = 2_500;
const MOST_RINGS = 99;

/**
 * Counts the rings of an incoming call: the first at once, then one every 2.5 s. The beginning is kept for the tab, so that
 * a reload does not stop the phone from having rung.
 */
export function useRings(attemptId: string, ringing: boolean, onRing: () => void): number {
  const [rings, setRings] = useState(1);
  const ring = useRef(onRing);
  ring.current = onRing;
  useEffect(() => {
    if (!ringing) return;
    const key = `hs-rings-${attemptId}`;
    const begun = Number(sessionStorage.getItem(key)) || Date.now();
    sessionStorage.setItem(key, String(begun));
    const count = () =>
      Math.min(MOST_RINGS, Math.max(1, Math.floor((Date.now() - begun) / RING_MS) + 1));
    setRings(count());
    ring.current();
    const timer = setInterval(() => {
      setRings(count());
      ring.current();
    }, RING_MS);
    return () => clearInterval(timer);
  }, [attemptId, ringing]);
  return rings;
}
