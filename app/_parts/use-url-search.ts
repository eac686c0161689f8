'use client';
import { useEffect, useRef, useState } from 'react';
import type { useUrlFilters } from './use-url-filters';

const WAIT_MS = 250;

/**
 * The words of a search box that live in the URL as `q`. Typing waits a moment before it searches; going back in the browser
 * puts the earlier words into the box.
 */
export function useUrlSearch({ get, set }: ReturnType<typeof useUrlFilters>): {
  typed: string;
  setTyped: (words: string) => void;
  /** Empties the box without searching, for a button that clears all filters by itself. */
  forget: () => void;
} {
  const inUrl = get('q');
  const [typed, setTyped] = useState(inUrl);
  const asked = useRef(inUrl);
  useEffect(() => {
    if (inUrl === asked.current) return;
    asked.current = inUrl;
    setTyped(inUrl);
  }, [inUrl]);
  const search = useRef(set);
  search.current = set;
  useEffect(() => {
    const words = typed.trim();
    if (words === asked.current) return;
    const timer = setTimeout(() => {
      asked.current = words;
      search.current({ q: words });
    }, WAIT_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  const forget = () => {
    asked.current = '';
    setTyped('');
  };
  return { typed, setTyped, forget };
}
