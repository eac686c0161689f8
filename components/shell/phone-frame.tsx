import type { ReactNode } from 'react';
import { cn } from '@/components/ui/cn';

export interface PhoneFrameProps {
  /** Names the region, e.g. "Call with Lin Lan". */
  label: string;
  /** Left, middle and right of the top: back or mute, timer and state, menu. */
  top: ReactNode;
  /** The patient: portrait, name, mood. Shrinks when the conversation needs the room. */
  stage: ReactNode;
  /** The conversation; it scrolls. */
  children: ReactNode;
  /** Under the thumb: the reply area and the call buttons. */
  controls: ReactNode;
  /** Tints the background with the patient's mood. */
  mood?: 'calm' | 'uneasy' | 'tense';
}

const tints = {
  calm: 'bg-[radial-gradient(120%_60%_at_50%_0%,var(--accent-soft),transparent_70%)]',
  uneasy: 'bg-[radial-gradient(120%_60%_at_50%_0%,var(--signal-soft),transparent_70%)]',
  tense: 'bg-[radial-gradient(120%_60%_at_50%_0%,var(--critical-soft),transparent_70%)]',
};

/** The call screen: fills a phone from edge to edge, stands centred as a phone-like card on wide screens. Holds `<main id="main">`. */
export function PhoneFrame({
  label,
  top,
  stage,
  children,
  controls,
  mood = 'calm',
}: PhoneFrameProps) {
  return (
    <main
      id="main"
      tabIndex={-1}
      aria-label={label}
      className="h-dvh overflow-hidden bg-sunken focus:outline-none sm:grid sm:place-items-center sm:p-5"
    >
      <div className="relative mx-auto flex h-full w-full max-w-[34rem] flex-col overflow-hidden bg-paper sm:max-h-[56rem] sm:rounded-2xl sm:border sm:border-line sm:shadow-float">
        {Object.entries(tints).map(([key, tint]) => (
          <div
            key={key}
            aria-hidden
            className={cn(
              'pointer-events-none absolute inset-0 transition-opacity duration-1000',
              tint,
              key === mood ? 'opacity-100' : 'opacity-0',
            )}
          />
        ))}
        <div className="relative flex min-h-0 flex-1 flex-col">
          <div className="flex min-h-14 items-center justify-between gap-2 px-3 pt-safe">{top}</div>
          <div className="shrink-0 px-4 pb-2">{stage}</div>
          <div className="min-h-0 flex-1 overflow-y-auto overscroll-contain px-4 py-2">
            {children}
          </div>
          <div className="shrink-0 border-t border-line bg-surface/95 px-3.5 pt-3 pb-safe backdrop-blur">
            {controls}
          </div>
        </div>
      </div>
    </main>
  );
}
