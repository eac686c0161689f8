import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { type ListQuery, listHref } from '@/app/_parts/list-href';
import { cn } from '@/components/ui/cn';
import type { HandbookSection } from './handbook-sections';

export interface SectionLinksProps {
  sections: readonly HandbookSection[];
  /** The section that is shown by itself; none shows all of them. */
  open: string | undefined;
  total: number;
  query: ListQuery;
}

/** The sections of what was found, each opened by a link that keeps the search. */
export async function SectionLinks({ sections, open, total, query }: SectionLinksProps) {
  const t = await getTranslations('handbook');
  const links = [
    { id: '', label: t('all'), count: total },
    ...sections.map(({ id, heading, entries }) => ({
      id,
      label: t(heading),
      count: entries.length,
    })),
  ];
  return (
    <nav aria-label={t('sections')} className="mb-6 flex flex-wrap gap-2">
      {links.map(({ id, label, count }) => {
        const current = id === (open ?? '');
        return (
          <Link
            key={id}
            href={listHref('/handbook', query, { section: id })}
            scroll={false}
            aria-current={current ? 'true' : undefined}
            className={cn(
              'inline-flex min-h-8 items-center gap-1.5 rounded-full border px-3 text-sm max-sm:min-h-11',
              current
                ? 'border-accent bg-accent text-accent-ink'
                : 'border-line bg-surface hover:border-accent/60 hover:text-accent-text',
            )}
          >
            {label}
            <span className={cn('num text-xs', !current && 'text-faint')}>{count}</span>
          </Link>
        );
      })}
    </nav>
  );
}
