import type { ComponentProps, ReactNode } from 'react';
import { cn } from './cn';

export interface CardProps extends Omit<ComponentProps<'section'>, 'title'> {
  title?: ReactNode;
  description?: ReactNode;
  /** Beside the title, e.g. a link to more. */
  action?: ReactNode;
  footer?: ReactNode;
  /** `feature` is for the one thing of the page; `flat` for a card inside another surface. */
  look?: 'plain' | 'feature' | 'flat';
  headingLevel?: 2 | 3 | 4;
  padded?: boolean;
  /** As tall as the tallest of its row; what has `mt-auto` in it stands at the bottom. */
  fills?: boolean;
}

const looks = {
  plain: 'border border-line bg-surface shadow-card',
  feature:
    'border border-accent/30 bg-[linear-gradient(160deg,var(--accent-soft),var(--surface)_65%)] shadow-card',
  flat: 'bg-sunken',
};

/** A surface that holds one subject. */
export function Card({
  title,
  description,
  action,
  footer,
  look = 'plain',
  headingLevel = 2,
  padded = true,
  fills = false,
  className,
  children,
  ...rest
}: CardProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <section
      {...rest}
      className={cn('min-w-0 rounded-xl', looks[look], fills && 'flex h-full flex-col', className)}
    >
      {(title || action) && (
        <header className="flex items-start justify-between gap-3 px-5 pt-4">
          <div className="min-w-0">
            {title && <Heading className="text-lg">{title}</Heading>}
            {description && <p className="text-sm text-soft">{description}</p>}
          </div>
          {action && <div className="shrink-0">{action}</div>}
        </header>
      )}
      <div className={cn(padded && 'px-5 py-4', fills && 'flex flex-1 flex-col')}>{children}</div>
      {footer && <footer className="border-t border-line px-5 py-3">{footer}</footer>}
    </section>
  );
}
