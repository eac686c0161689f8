import type { ReactNode } from 'react';

/** One place of the navigation. */
export interface NavItem {
  id: string;
  href: string;
  label: string;
  /** A lucide icon element. */
  icon: ReactNode;
  /** A count of what waits there, with the words a screen reader says for it. */
  waiting?: { count: number; label: string };
}

/** The item whose address is the longest beginning of the path; undefined when none is. */
export function activeItem(items: ReadonlyArray<NavItem>, path: string): NavItem | undefined {
  return items
    .filter(
      (item) => path === item.href || path.startsWith(`${item.href === '/' ? '' : item.href}/`),
    )
    .reduce<NavItem | undefined>(
      (best, item) => (!best || item.href.length > best.href.length ? item : best),
      undefined,
    );
}
