import type { ReactNode } from 'react';

/** A key of the keyboard. Hidden where there is none (touch). */
export function Kbd({ children }: { children: ReactNode }) {
  return (
    <kbd className="num inline-grid min-w-6 place-items-center rounded-sm border border-edge border-b-2 bg-surface px-1.5 font-sans text-xs font-medium text-soft [@media(pointer:coarse)]:hidden">
      {children}
    </kbd>
  );
}
