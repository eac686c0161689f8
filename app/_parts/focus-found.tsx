'use client';
import { type ReactNode, useEffect, useRef } from 'react';

/**
 * Around the links to the other pages of a list: once a page that one of them asked for is there, the keyboard goes on at
 * the list (`target`) and not below it. A filter and the browser's way back leave the keyboard alone.
 */
export function FocusFound(props: { page: number; target: string; children: ReactNode }) {
  const { page, target, children } = props;
  const box = useRef<HTMLDivElement>(null);
  const asked = useRef(false);
  const shown = useRef(page);
  useEffect(() => {
    const links = box.current;
    const ask = () => {
      asked.current = true;
    };
    links?.addEventListener('click', ask);
    return () => links?.removeEventListener('click', ask);
  }, []);
  useEffect(() => {
    if (page === shown.current) return;
    shown.current = page;
    if (asked.current) document.getElementById(target)?.focus({ preventScroll: true });
    asked.current = false;
  }, [page, target]);
  return <div ref={box}>{children}</div>;
}
