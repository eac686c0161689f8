import { BellIcon } from 'lucide-react';
import Link from 'next/link';

const MOST = 99;

/** The way to the reminders, with how many are unread. `label` says both in words. */
export function Bell({ href, count, label }: { href: string; count: number; label: string }) {
  return (
    <Link
      href={href}
      aria-label={label}
      title={label}
      className="relative grid size-11 shrink-0 place-items-center rounded-full text-soft transition-colors hover:bg-sunken hover:text-ink focus-visible:rounded-full [&_svg]:size-5.5"
    >
      <BellIcon aria-hidden />
      {count > 0 && (
        <span
          aria-hidden
          className="num absolute end-0.5 top-0.5 grid h-5 min-w-5 place-items-center rounded-full border-2 border-paper bg-critical px-1 text-[0.6875rem] font-bold leading-none text-critical-ink"
        >
          {count > MOST ? `${MOST}+` : count}
        </span>
      )}
    </Link>
  );
}
