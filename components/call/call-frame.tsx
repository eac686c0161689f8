import type { ReactNode } from 'react';
import { cn } from '@/components/ui/cn';

export interface CallFrameProps {
  /** Names the region, e.g. "Call with Ms Lin". */
  label: string;
  top: ReactNode;
  /** The record, beside the call on wide screens; on phones it is behind a button of `top`. */
  side?: ReactNode;
  children: ReactNode;
  /** Under the thumb. */
  controls?: ReactNode;
  /** Tints the air with the patient's mood. */
  air?: 'calm' | 'uneasy' | 'tense';
}

const AIRS = {
  calm: 'bg-[radial-gradient(120%_55%_at_50%_0%,var(--accent-soft),transparent_70%)]',
  uneasy: 'bg-[radial-gradient(120%_55%_at_50%_0%,var(--signal-soft),transparent_70%)]',
  tense: 'bg-[radial-gradient(120%_55%_at_50%_0%,var(--critical-soft),transparent_70%)]',
} as const;

/** The call screen: a phone from edge to edge, on wide screens a large panel with the record beside it. Holds `<main>`. */
export function CallFrame({ label, top, side, children, controls, air = 'calm' }: CallFrameProps) {
  return (
    <main
      id="main"
      tabIndex={-1}
      aria-label={label}
      className="h-dvh overflow-hidden bg-sunken focus:outline-none lg:grid lg:grid-cols-[21rem_minmax(0,46rem)] lg:justify-center lg:gap-6 lg:p-6"
    >
      <aside className="hidden min-h-0 overflow-y-auto lg:block">{side}</aside>
      <div className="relative flex h-full min-h-0 w-full flex-col overflow-hidden bg-paper lg:rounded-2xl lg:border lg:border-line lg:shadow-float">
        {(['calm', 'uneasy', 'tense'] as const).map((each) => (
          <div
            key={each}
            aria-hidden
            className={cn(
              'pointer-events-none absolute inset-0 transition-opacity duration-1000',
              AIRS[each],
              each === air ? 'opacity-100' : 'opacity-0',
            )}
          />
        ))}
        <header className="relative flex min-h-14 shrink-0 items-center justify-between gap-2 px-2 pt-[max(0.25rem,env(safe-area-inset-top))] sm:px-4">
          {top}
        </header>
        <div className="relative flex min-h-0 flex-1 flex-col">{children}</div>
        {controls && (
          <div className="relative shrink-0 border-t border-line bg-surface/95 px-3.5 pt-2.5 pb-safe backdrop-blur sm:px-5">
            {controls}
          </div>
        )}
      </div>
    </main>
  );
}
