import Link from 'next/link';
import { cn } from '@/components/ui/cn';
import type { NavItem } from './nav-item';

/** The navigation of wide screens. */
export function SideNav({
  items,
  activeId,
  label,
}: {
  items: ReadonlyArray<NavItem>;
  activeId?: string;
  label: string;
}) {
  return (
    <nav aria-label={label} className="space-y-1">
      {items.map((item) => (
        <Link
          key={item.id}
          href={item.href}
          aria-current={item.id === activeId ? 'page' : undefined}
          className={cn(
            'flex min-h-11 items-center gap-3 rounded-lg px-3.5 font-medium transition-colors [&_svg]:size-5 [&_svg]:shrink-0',
            item.id === activeId
              ? 'bg-accent-soft text-accent-text'
              : 'text-soft hover:bg-sunken hover:text-ink',
          )}
        >
          <span aria-hidden>{item.icon}</span>
          <span className="min-w-0 flex-1 truncate">{item.label}</span>
          {item.waiting && item.waiting.count > 0 && (
            <span className="num grid min-w-6 place-items-center rounded-full bg-signal-soft px-1.5 text-xs font-semibold text-signal-text">
              <span aria-hidden>{item.waiting.count}</span>
              <span className="sr-only">{item.waiting.label}</span>
            </span>
          )}
        </Link>
      ))}
    </nav>
  );
}
