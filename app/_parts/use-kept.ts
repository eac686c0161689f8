'use client';
import { useCallback, useEffect, useState } from 'react';

/**
 * A piece of state that survives a reload of this tab: a half-typed reply, a half-filled form. Begins with `initial` on the
 * server and at the first paint, then with what was kept. A private window without storage only forgets.
 */
export function useKept<Value>(
  key: string,
  initial: Value,
): readonly [value: Value, set: (value: Value) => void, forget: () => void] {
  const [value, setValue] = useState(initial);
  useEffect(() => {
    try {
      const kept = sessionStorage.getItem(key);
      if (kept !== null) setValue(JSON.parse(kept) as Value);
    } catch {
      // nothing kept, or nothing readable
    }
  }, [key]);
  const set = useCallback(
    (next: Value) => {
      setValue(next);
      try {
        sessionStorage.setItem(key, JSON.stringify(next));
      } catch {
        // storage is full or forbidden: the value lives as long as the page
      }
    },
    [key],
  );
  const forget = useCallback(() => {
    setValue(initial);
    try {
      sessionStorage.removeItem(key);
    } catch {
      // as above
    }
  }, [key, initial]);
  return [value, set, forget];
}
