import { LoaderCircle } from 'lucide-react';
import type { ComponentProps, ReactNode } from 'react';
import { type ButtonLook, buttonClass } from './button-class';

export interface ButtonProps extends ComponentProps<'button'>, ButtonLook {
  /** While true the button keeps its width and focus, says it is busy, and ignores clicks, so a double submit is harmless. */
  loading?: boolean;
  icon?: ReactNode;
}

/** A button. `type` defaults to "button", so that only a deliberate submit submits. */
export function Button({
  variant,
  size,
  block,
  className,
  loading = false,
  icon,
  children,
  onClick,
  type = 'button',
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={loading ? 'button' : type}
      aria-busy={loading || undefined}
      aria-disabled={loading || undefined}
      onClick={loading ? (event) => event.preventDefault() : onClick}
      className={buttonClass({ variant, size, block, className })}
    >
      {loading ? (
        <LoaderCircle aria-hidden className="size-[1.15em] shrink-0 animate-spin" />
      ) : (
        icon && (
          <span aria-hidden className="inline-flex shrink-0 [&_svg]:size-[1.15em]">
            {icon}
          </span>
        )
      )}
      <span>{children}</span>
    </button>
  );
}
