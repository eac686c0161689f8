import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { cn } from '@/components/ui/cn';

/** All reminders or only the unread ones; the choice stands in the URL. */
export async function FilterLinks({ unread, count }: { unread: boolean; count: number }) {
  const t = await getTranslations('reminders.filter');
  const links = [
    { href: '/reminders', label: t('all'), current: !unread, number: 0 },
    { href: '/reminders?show=unread', label: t('unread'), current: unread, number: count },
  ];
  return (
    <nav aria-label={t('label')} className="flex gap-2">
      {links.map(({ href, label, current, number }) => (
        <Link
          key={href}
          href={href}
          aria-current={current ? 'page' : undefined}
          className={cn(
            'inline-flex min-h-11 items-center gap-2 rounded-full border px-4 text-sm font-medium transition-colors',
            current
              ? 'border-accent bg-accent-soft text-accent-text'
              : 'border-line bg-surface text-soft hover:border-edge hover:text-ink',
          )}
        >
          {label}
          {number > 0 && <span className="num text-xs font-semibold">{number}</span>}
        </Link>
      ))}
    </nav>
  );
}
