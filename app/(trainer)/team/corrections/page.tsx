import { MessageCircleQuestion } from 'lucide-react';
import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getFormatter, getTranslations } from 'next-intl/server';
import { ClientMessages } from '@/app/_parts/client-messages';
import { PageHeader } from '@/components/shell/page-header';
import { Badge } from '@/components/ui/badge';
import { EmptyState } from '@/components/ui/empty-state';
import { moveChoices } from '@/lib/server/i18n/move-choices';
import { wordsIn } from '@/lib/server/i18n/words-in';
import { requireActor } from '@/lib/server/require-actor';
import { trainingDeps } from '@/lib/server/training-deps';
import { type ListedCorrection, listCorrections } from '@/lib/usecases/list-corrections';
import { DecideForm } from './_parts/decide-form';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('corrections'))('title') };
}

export default async function CorrectionsPage() {
  const actor = await requireActor('trainer');
  const [t, format, deps] = await Promise.all([
    getTranslations('corrections'),
    getFormatter(),
    trainingDeps(),
  ]);
  const result = await listCorrections(deps, actor);
  if (!result.ok) notFound();
  const choices = moveChoices(wordsIn(actor.locale));
  const names = new Map(choices.map(({ id, label }) => [id, label]));
  const said = (moves: readonly string[]) =>
    moves.length > 0 ? moves.map((id) => names.get(id) ?? id).join(t('comma')) : t('nothing');
  const groups = [
    { title: t('open'), of: result.corrections.filter(({ status }) => status === 'open') },
    { title: t('decided'), of: result.corrections.filter(({ status }) => status !== 'open') },
  ];
  const facts = (each: ListedCorrection) => [
    ...(each.prev ? [{ term: t('said'), words: each.prev }] : []),
    { term: t('reply'), words: each.text },
    { term: t('heard'), words: said(each.heard) },
    { term: t('meant'), words: said(each.meant) },
    ...(each.settled ? [{ term: t('settled'), words: said(each.settled) }] : []),
    ...(each.note ? [{ term: t('note'), words: each.note }] : []),
    ...(each.reason ? [{ term: t('because'), words: each.reason }] : []),
  ];
  return (
    <ClientMessages namespaces={['corrections']}>
      <PageHeader
        title={t('title')}
        description={t('about')}
        back={{ href: '/team', label: t('back') }}
      />
      {result.corrections.length === 0 && (
        <EmptyState
          icon={<MessageCircleQuestion />}
          title={t('empty')}
          description={t('emptyText')}
        />
      )}
      {groups.map(
        ({ title, of }) =>
          of.length > 0 && (
            <section key={title} aria-label={title} className="mb-8">
              <h2 className="mb-3 text-lg font-semibold">{title}</h2>
              <ul className="grid gap-4 xl:grid-cols-2">
                {of.map((each) => (
                  <li
                    key={each.id}
                    className="rounded-xl border border-line bg-surface p-5 shadow-card"
                  >
                    <p className="mb-3 flex flex-wrap items-center justify-between gap-2 text-sm text-faint">
                      <span>
                        {t('by', {
                          name: each.personName,
                          when: format.dateTime(each.suggestedAt, { dateStyle: 'medium' }),
                        })}
                      </span>
                      {each.status !== 'open' && (
                        <Badge tone={each.status === 'confirmed' ? 'good' : 'signal'}>
                          {t(each.status)}
                        </Badge>
                      )}
                    </p>
                    <dl className="grid grid-cols-[fit-content(6.5rem)_minmax(0,1fr)] gap-x-4 gap-y-1.5">
                      {facts(each).map(({ term, words }) => (
                        <div key={term} className="contents">
                          <dt className="text-sm leading-7 text-faint">{term}</dt>
                          <dd>{words}</dd>
                        </div>
                      ))}
                    </dl>
                    <p className="mt-3 text-sm">
                      <Link
                        href={`/calls/${each.attemptId}/debrief`}
                        className="inline-flex min-h-11 items-center font-medium text-accent-text underline underline-offset-4"
                      >
                        {t('toCall')}
                      </Link>
                    </p>
                    {each.status === 'open' && (
                      <DecideForm correctionId={each.id} meant={each.meant} choices={choices} />
                    )}
                  </li>
                ))}
              </ul>
            </section>
          ),
      )}
    </ClientMessages>
  );
}
