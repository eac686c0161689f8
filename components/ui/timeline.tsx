import type { ReactNode } from 'react';
import { cn } from './cn';
import { type Tone, toneSolid } from './tone';

export interface TimelineItem {
  id: string;
  title: ReactNode;
  time?: ReactNode;
  children?: ReactNode;
  tone?: Tone;
  icon?: ReactNode;
}

/** What happened or what lies ahead, in order. */
export function Timeline({ items, label }: { items: ReadonlyArray<TimelineItem>; label?: string }) {
  return (
    <ol aria-label={label} className="space-y-0">
      {items.map((item, i) => (
        <li key={item.id} className="relative flex gap-3.5 pb-5 last:pb-0">
          {i < items.length - 1 && (
            <span aria-hidden className="absolute bottom-0 start-[13px] top-7 w-0.5 bg-line" />
          )}
          <span
            aria-hidden
            className={cn(
              'relative z-10 mt-0.5 grid size-7 shrink-0 place-items-center rounded-full [&_svg]:size-4',
              item.icon ? 'bg-accent-soft text-accent-text' : '',
            )}
          >
            {item.icon ?? (
              <span className={cn('size-3 rounded-full', toneSolid[item.tone ?? 'neutral'])} />
            )}
          </span>
          <div className="min-w-0 flex-1">
            <div className="flex flex-wrap items-baseline justify-between gap-x-3">
              <p className="font-medium text-ink">{item.title}</p>
              {item.time && <p className="num text-sm text-faint">{item.time}</p>}
            </div>
            {item.children && <div className="text-sm text-soft">{item.children}</div>}
          </div>
        </li>
      ))}
    </ol>
  );
}
