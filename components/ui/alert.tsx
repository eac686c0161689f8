import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { cn } from './cn';
import { type Tone, toneSoft } from './tone';

export interface AlertProps {
  tone?: Tone;
  title?: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
  /** Announce at once (an error that appeared) rather than when reached. */
  live?: boolean;
  className?: string;
}

const icons = {
  neutral: Info,
  accent: Info,
  good: CircleCheck,
  signal: TriangleAlert,
  critical: CircleAlert,
};

/** Something to know before going on. */
export function Alert({
  tone = 'accent',
  title,
  children,
  action,
  live = false,
  className,
}: AlertProps) {
  const Icon = icons[tone];
  return (
    <div
      role={live ? 'alert' : undefined}
      className={cn(
        'flex flex-wrap items-start gap-3 rounded-lg px-4 py-3',
        toneSoft[tone],
        className,
      )}
    >
      <Icon aria-hidden className="mt-1 size-5 shrink-0" />
      <div className="min-w-0 flex-1 basis-48">
        {title && <p className="font-semibold">{title}</p>}
        {children && (
          <div className={title ? 'text-pretty text-sm text-ink' : 'text-pretty text-ink'}>
            {children}
          </div>
        )}
      </div>
      {action && <div className="shrink-0 max-sm:ms-8">{action}</div>}
    </div>
  );
}
