import type { ReactNode } from 'react';
import { cn } from './cn';
import { type Tone, toneSoft, toneSolid } from './tone';

export interface BadgeProps {
  tone?: Tone;
  icon?: ReactNode;
  /** A dot before the words. */
  dot?: boolean;
  /** For a whole phrase, which must not be wider than a phone. */
  wraps?: boolean;
  children: ReactNode;
  className?: string;
}

/** A word or two about a thing's state. */
export function Badge({
  tone = 'neutral',
  icon,
  dot = false,
  wraps = false,
  children,
  className,
}: BadgeProps) {
  return (
    <span
      className={cn(
        'inline-flex items-center gap-1.5 px-2.5 py-0.5 text-xs font-medium [&_svg]:size-3.5',
        wraps ? 'rounded-xl' : 'whitespace-nowrap rounded-full',
        toneSoft[tone],
        className,
      )}
    >
      {dot && <span aria-hidden className={cn('size-1.5 rounded-full', toneSolid[tone])} />}
      {icon && (
        <span aria-hidden className="inline-flex">
          {icon}
        </span>
      )}
      {children}
    </span>
  );
}
