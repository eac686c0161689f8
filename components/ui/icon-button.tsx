import type { ComponentProps, ReactNode } from 'react';
import { cn } from './cn';

export interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children'> {
  /** What it does, in words: the accessible name and the tooltip of the browser. */
  label: string;
  icon: ReactNode;
  variant?: 'ghost' | 'solid' | 'outline' | 'critical';
  size?: 'sm' | 'md' | 'lg' | 'xl';
  /** For toggles: says pressed or not and looks it. */
  pressed?: boolean;
}

const variants = {
  ghost: 'text-soft hover:bg-sunken hover:text-ink',
  solid: 'bg-accent text-accent-ink hover:bg-accent-hover',
  outline: 'border border-edge bg-surface text-ink hover:bg-sunken',
  critical: 'bg-critical text-critical-ink hover:bg-critical-hover',
};
const sizes = {
  sm: 'size-9 max-sm:size-11 [&_svg]:size-4.5',
  md: 'size-11 [&_svg]:size-5',
  lg: 'size-14 [&_svg]:size-6',
  xl: 'size-16 [&_svg]:size-7',
};

/** A round button that shows only an icon and is named by `label`. */
export function IconButton({
  label,
  icon,
  variant = 'ghost',
  size = 'md',
  pressed,
  className,
  type = 'button',
  ...rest
}: IconButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      className={cn(
        'inline-flex shrink-0 items-center justify-center rounded-full transition-[background-color,color,scale] duration-150 active:scale-95 disabled:cursor-not-allowed disabled:opacity-50 focus-visible:rounded-full',
        pressed ? 'bg-accent-soft text-accent-text' : variants[variant],
        sizes[size],
        className,
      )}
    >
      {icon}
    </button>
  );
}
