'use client';
import { useEffect, useRef, useState } from 'react';
import type { ReviewLoad } from '@/lib/model/review-load';
import type { ReviewSettings } from '@/lib/model/review-settings';

const WAIT_MS = 300;

/** The load of the wanted settings, a moment after they stop moving; until then the last known one. An answer that comes late is dropped. */
export function useForecast(
  wanted: ReviewSettings,
  known: ReviewLoad,
  ask: (settings: ReviewSettings) => Promise<{ ok: true; load: ReviewLoad } | { ok: false }>,
): { load: ReviewLoad; waiting: boolean } {
  const [load, setLoad] = useState(known);
  const [waiting, setWaiting] = useState(false);
  const { retention, dailyCap, minutes } = wanted;
  const first = useRef(true);
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    let late = false;
    setWaiting(true);
    const timer = setTimeout(async () => {
      const answer = await ask({ retention, dailyCap, minutes }).catch(() => null);
      if (late) return;
      setWaiting(false);
      if (answer?.ok) setLoad(answer.load);
    }, WAIT_MS);
    return () => {
      late = true;
      clearTimeout(timer);
    };
  }, [retention, dailyCap, minutes, ask]);
  return { load, waiting };
}
