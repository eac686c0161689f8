import Link from 'next/link';
import { cn } from '@/components/ui/cn';
import type { NavItem } from './nav-item';

/** The navigation of phones: up to five places under the thumb. */
export function TabBar({
  items,
  activeId,
  label,
}: {
  items: ReadonlyArray<NavItem>;
  activeId?: string;
  label: string;
}) {
  return (
    <nav
      aria-label={label}
      className="no-print fixed inset-x-0 bottom-0 z-30 flex border-t border-line bg-surface/95 pb-[env(safe-area-inset-bottom)] backdrop-blur lg:hidden"
    >
      {items.slice(0, 5).map((item) => {
        const active = item.id === activeId;
        return (
          <Link
            key={item.id}
            href={item.href}
            aria-current={active ? 'page' : undefined}
            className={cn(
              'flex min-h-16 min-w-0 flex-1 flex-col items-center justify-center gap-0.5 px-0.5 text-xs font-medium [&_svg]:size-5.5',
              active ? 'text-accent-text' : 'text-soft',
            )}
          >
            <span
              className={cn(
                'relative grid h-7 w-13 place-items-center rounded-full transition-colors',
                active && 'bg-accent-soft',
              )}
            >
              <span aria-hidden>{item.icon}</span>
              {item.waiting && item.waiting.count > 0 && (
                <span className="absolute end-2 top-0 size-2.5 rounded-full border-2 border-surface bg-signal">
                  <span className="sr-only">{item.waiting.label}</span>
                </span>
              )}
            </span>
            <span className="max-w-full truncate tracking-tight">{item.label}</span>
          </Link>
        );
      })}
    </nav>
  );
}
