import type { ReactNode } from 'react';
import { cn } from './cn';

export interface EmptyStateProps {
  icon?: ReactNode;
  title: ReactNode;
  /** What it means that there is nothing here. */
  description?: ReactNode;
  /** What to do about it: a Button or a link that looks like one. */
  action?: ReactNode;
  compact?: boolean;
}

/** Nothing here yet: says what that means and what to do. */
export function EmptyState({ icon, title, description, action, compact = false }: EmptyStateProps) {
  return (
    <div
      className={cn('flex flex-col items-center text-center', compact ? 'px-4 py-6' : 'px-6 py-12')}
    >
      {icon && (
        <span
          aria-hidden
          className="mb-4 grid size-14 place-items-center rounded-full bg-accent-soft text-accent-text [&_svg]:size-7"
        >
          {icon}
        </span>
      )}
      <p className="text-lg font-semibold text-ink">{title}</p>
      {description && <p className="mt-1 max-w-md text-soft">{description}</p>}
      {action && <div className="mt-5">{action}</div>}
    </div>
  );
}
