import { SearchX } from 'lucide-react';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ClientMessages } from '@/app/_parts/client-messages';
import { FoundPages } from '@/app/_parts/found-pages';
import { PageHeader } from '@/components/shell/page-header';
import { pageOf } from '@/lib/model/page-of';
import { callDeps } from '@/lib/server/call-deps';
import { wordsIn } from '@/lib/server/i18n/words-in';
import { requireActor } from '@/lib/server/require-actor';
import { spellPinyin } from '@/lib/server/spell-pinyin';
import { listHandbook } from '@/lib/usecases/list-handbook';
import { EntryTile } from './_parts/entry-tile';
import { HandbookSearch } from './_parts/handbook-search';
import { handbookSections } from './_parts/handbook-sections';
import { SectionLinks } from './_parts/section-links';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('handbook'))('title') };
}

const LONGEST_SEARCH = 100;
const ON_A_PAGE = 40;

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
  const open = sections.find(({ id }) => id === query.section);
  const page = pageOf(
    (open ? [open] : sections).flatMap((section) => section.entries),
    query.page,
    ON_A_PAGE,
  );
  const { from, to, total } = page;
  return (
    <>
      <PageHeader title={t('title')} description={t('lead')} />
      <ClientMessages namespaces={['handbook']}>
        <HandbookSearch />
      </ClientMessages>
      {(sections.length > 1 || open) && (
        <SectionLinks sections={sections} open={open?.id} total={entries.length} query={query} />
      )}
      <FoundPages
        page={page}
        path="/handbook"
        query={query}
        label={t('found')}
        status={
          page.pageCount > 1 ? t('shown', { from, to, count: total }) : t('count', { count: total })
        }
        empty={{ icon: <SearchX />, title: t('nothing'), description: t('nothingText') }}
      >
        {handbookSections(page.items).map(({ id, heading, entries: inside }) => (
          <section key={id} aria-labelledby={id}>
            <h2 id={id} className="mb-3 text-base font-semibold text-soft">
              {t(heading)}
            </h2>
            <ul className="grid gap-3 md:grid-cols-2">
              {inside.map((each) => (
                <EntryTile key={each.id} entry={each} words={words} />
              ))}
            </ul>
          </section>
        ))}
      </FoundPages>
    </>
  );
}
