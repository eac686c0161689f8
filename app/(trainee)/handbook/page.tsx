import { SearchX } from 'lucide-react';
import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ClientMessages } from '@/app/_parts/client-messages';
import { PageHeader } from '@/components/shell/page-header';
import { EmptyState } from '@/components/ui/empty-state';
import { callDeps } from '@/lib/server/call-deps';
import { wordsIn } from '@/lib/server/i18n/words-in';
import { requireActor } from '@/lib/server/require-actor';
import { spellPinyin } from '@/lib/server/spell-pinyin';
import { listHandbook } from '@/lib/usecases/list-handbook';
import { HandbookSearch } from './_parts/handbook-search';
import { handbookSections } from './_parts/handbook-sections';
import { KindBadge } from './_parts/kind-badge';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('handbook'))('title') };
}

const LONGEST_SEARCH = 100;

export default async function HandbookPage(props: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const actor = await requireActor();
  const [t, query, deps] = await Promise.all([
    getTranslations('handbook'),
    props.searchParams,
    callDeps(),
  ]);
  const result = listHandbook(
    { ...deps, spell: spellPinyin },
    actor,
    String(query.q ?? '').slice(0, LONGEST_SEARCH),
  );
  if (!result.ok) notFound();
  const words = wordsIn(actor.locale);
  const { entries } = result;
  const sections = handbookSections(entries);
  return (
    <>
      <PageHeader title={t('title')} description={t('lead')} />
      <ClientMessages namespaces={['handbook']}>
        <HandbookSearch />
      </ClientMessages>
      <p role="status" className="mb-3 text-sm text-faint">
        {t('count', { count: entries.length })}
      </p>
      {entries.length === 0 && (
        <EmptyState icon={<SearchX />} title={t('nothing')} description={t('nothingText')} />
      )}
      {sections.length > 2 && (
        <nav aria-label={t('jump')} className="mb-6 flex flex-wrap gap-2">
          {sections.map(({ id, heading, entries: inside }) => (
            <a
              key={id}
              href={`#${id}`}
              className="inline-flex min-h-8 items-center gap-1.5 rounded-full border max-sm:min-h-11 border-line bg-surface px-3 text-sm hover:border-accent/60 hover:text-accent-text"
            >
              {t(heading)}
              <span className="num text-xs text-faint">{inside.length}</span>
            </a>
          ))}
        </nav>
      )}
      <div className="space-y-8">
        {sections.map(({ id, heading, entries: inside }) => (
          <section key={id} aria-labelledby={id}>
            <h2 id={id} className="mb-3 scroll-mt-20 text-base font-semibold text-soft">
              {t(heading)}
            </h2>
            <ul className="grid gap-3 md:grid-cols-2">
              {inside.map((each) => (
                <li
                  key={each.id}
                  className="group relative rounded-xl border border-line bg-surface px-4 py-3.5 shadow-card transition-colors hover:border-accent/60"
                >
                  <div className="flex items-start justify-between gap-3">
                    <h3 className="text-base font-semibold leading-snug">
                      <Link
                        href={`/handbook/${each.id}`}
                        className="after:absolute after:inset-0 after:rounded-xl focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:outline-offset-2 focus-visible:after:outline-accent-text group-hover:text-accent-text"
                      >
                        {words(each.title)}
                      </Link>
                    </h3>
                    <KindBadge entry={each} />
                  </div>
                  <p className="mt-1 line-clamp-2 text-sm text-soft">{words(each.summary)}</p>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}
