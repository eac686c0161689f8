import { cn } from './cn';

export type ButtonVariant = 'primary' | 'secondary' | 'ghost' | 'signal' | 'critical';
export type ButtonSize = 'sm' | 'md' | 'lg';

const variants: Record<ButtonVariant, string> = {
  primary: 'bg-accent text-accent-ink shadow-card hover:bg-accent-hover',
  secondary: 'border border-edge bg-surface text-ink hover:border-soft hover:bg-sunken',
  ghost: 'text-accent-text hover:bg-accent-soft',
  signal: 'bg-signal-soft text-signal-text border border-signal/50 hover:border-signal',
  critical: 'bg-critical text-critical-ink hover:bg-critical-hover',
};

const sizes: Record<ButtonSize, string> = {
  sm: 'min-h-9 px-3 py-1 text-sm gap-1.5 max-sm:min-h-11',
  md: 'min-h-11 px-4.5 py-2 text-base gap-2',
  lg: 'min-h-13 px-6 py-2.5 text-lg gap-2.5',
};

export interface ButtonLook {
  variant?: ButtonVariant;
  size?: ButtonSize;
  /** Takes the whole width, as the one action of a phone screen does. */
  block?: boolean;
  className?: string;
}

/** The classes of a button, for a `<Link>` that must look like one. */
export function buttonClass({
  variant = 'primary',
  size = 'md',
  block = false,
  className,
}: ButtonLook = {}): string {
  return cn(
    // never within a word: in a narrow row the next button goes to the next line instead
    'relative inline-flex select-none items-center justify-center rounded-lg text-center font-semibold wrap-normal transition-[background-color,border-color,scale] duration-150',
    'active:scale-[0.98] disabled:cursor-not-allowed disabled:opacity-55 disabled:active:scale-100 aria-disabled:cursor-not-allowed aria-disabled:opacity-55',
    'focus-visible:rounded-lg',
    variants[variant],
    sizes[size],
    block && 'w-full',
    className,
  );
}
