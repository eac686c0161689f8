import { ChevronLeft, ChevronRight } from 'lucide-react';
import Link from 'next/link';
import { cn } from './cn';

export interface PaginationProps {
  /** From 1. */
  page: number;
  pageCount: number;
  hrefFor: (page: number) => string;
  labels: { nav: string; previous: string; next: string; page: (page: number) => string };
}

const look = 'num grid min-h-11 place-items-center rounded-md font-medium sm:min-h-10';
const cell = cn(look, 'min-w-11 px-1 sm:min-w-10 sm:px-2');
/** Nothing to hit: on a phone it leaves the room to the numbers, so that seven cells and two gaps fit in one row. */
const gap = cn(look, 'min-w-5 text-faint sm:min-w-10');

/** Pages as links, so that the place is in the URL. Renders nothing for a single page. */
export function Pagination({ page, pageCount, hrefFor, labels }: PaginationProps) {
  if (pageCount <= 1) return null;
  return (
    <nav aria-label={labels.nav} className="flex flex-wrap items-center justify-center sm:gap-1">
      <Step
        href={page > 1 ? hrefFor(page - 1) : undefined}
        label={labels.previous}
        icon={<ChevronLeft aria-hidden className="size-5" />}
      />
      {shown(page, pageCount).map((n, i) =>
        n === null ? (
          <span key={i < 2 ? 'gap-start' : 'gap-end'} aria-hidden className={gap}>
            …
          </span>
        ) : (
          <Link
            key={n}
            href={hrefFor(n)}
            aria-label={labels.page(n)}
            aria-current={n === page ? 'page' : undefined}
            className={cn(
              cell,
              n === page ? 'bg-accent text-accent-ink' : 'text-soft hover:bg-sunken',
            )}
          >
            {n}
          </Link>
        ),
      )}
      <Step
        href={page < pageCount ? hrefFor(page + 1) : undefined}
        label={labels.next}
        icon={<ChevronRight aria-hidden className="size-5" />}
      />
    </nav>
  );
}

function Step({ href, label, icon }: { href?: string; label: string; icon: React.ReactNode }) {
  if (!href)
    return (
      <span aria-hidden className={cn(cell, 'text-faint opacity-50')}>
        {icon}
      </span>
    );
  return (
    <Link href={href} aria-label={label} className={cn(cell, 'text-soft hover:bg-sunken')}>
      {icon}
    </Link>
  );
}

/** First, last and the neighbours of the current page; null stands for a gap. */
function shown(page: number, count: number): ReadonlyArray<number | null> {
  const near = Array.from({ length: count }, (_, i) => i + 1).filter(
    (n) => n === 1 || n === count || Math.abs(n - page) <= 1,
  );
  return near.flatMap((n, i) => {
    const before = near[i - 1];
    return before !== undefined && n - before > 1 ? [null, n] : [n];
  });
}
