'use client';
import { usePathname, useRouter, useSearchParams } from 'next/navigation';
import { useCallback, useTransition } from 'react';

/** Filters that live in the URL: `set` replaces some of them (empty removes), forgets the page number and keeps the place on the page. */
export function useUrlFilters(): {
  get: (name: string) => string;
  set: (change: Record<string, string>) => void;
  clear: () => void;
  busy: boolean;
} {
  const params = useSearchParams();
  const path = usePathname();
  const router = useRouter();
  const [busy, start] = useTransition();
  const go = useCallback(
    (next: URLSearchParams) => {
      const query = next.toString();
      start(() => router.replace(query ? `${path}?${query}` : path, { scroll: false }));
    },
    [path, router],
  );
  return {
    get: (name) => params.get(name) ?? '',
    set: (change) => {
      const next = new URLSearchParams(params);
      next.delete('page');
      for (const [name, value] of Object.entries(change)) {
        if (value) next.set(name, value);
        else next.delete(name);
      }
      go(next);
    },
    clear: () => go(new URLSearchParams()),
    busy,
  };
}
