import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getFormatter, getTranslations } from 'next-intl/server';
import { PageHeader } from '@/components/shell/page-header';
import { Alert } from '@/components/ui/alert';
import { Badge } from '@/components/ui/badge';
import { Card } from '@/components/ui/card';
import { Stat } from '@/components/ui/stat';
import { ENOUGH_TO_MEASURE } from '@/lib/model/least-answers';
import { wordsIn } from '@/lib/server/i18n/words-in';
import { requireActor } from '@/lib/server/require-actor';
import { trainingDeps } from '@/lib/server/training-deps';
import { viewItemQuality } from '@/lib/usecases/view-item-quality';
import { ScaleCard } from '../_parts/scale-card';
import { VerdictBadge } from '../_parts/verdict-badge';
import { ChoiceTable } from './_parts/choice-table';
import { FlagList } from './_parts/flag-list';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('items'))('itemTitle') };
}

export default async function ItemPage({ params }: { params: Promise<{ itemId: string }> }) {
  const actor = await requireActor();
  const [t, format, result] = await Promise.all([
    getTranslations('items'),
    getFormatter(),
    Promise.all([trainingDeps(), params]).then(([deps, { itemId }]) =>
      viewItemQuality(deps, actor, itemId),
    ),
  ]);
  if (!result.ok) notFound();
  const { row, reason, choices, rated, missing, facts } = result.item;
  const words = wordsIn(actor.locale);
  const { figures } = row;
  const percent = (share: number) => `${Math.round(share * 100)}%`;
  return (
    <>
      <PageHeader
        back={{ href: '/items', label: t('back') }}
        eyebrow={`${words(row.bank.title)} · ${t(`kind.${row.kind}`)}`}
        title={words(row.asks)}
        description={
          <span className="flex flex-wrap items-center gap-2">
            <VerdictBadge verdict={row.verdict} flags={[]} />
            {row.critical && <Badge tone="signal">{t('redLine')}</Badge>}
            <span className="text-sm text-faint">{row.itemId}</span>
          </span>
        }
      />
      <div className="space-y-6">
        {row.verdict === 'few' || row.verdict === 'none' ? (
          <Alert tone="neutral" title={t(`verdict.${row.verdict}`)}>
            {t('tooFew', { count: figures?.answers ?? 0, need: ENOUGH_TO_MEASURE })}
          </Alert>
        ) : (
          row.flags.length === 0 && (
            <Alert tone="good" title={t('verdict.sound')}>
              {t('soundText')}
            </Alert>
          )
        )}
        <FlagList flags={row.flags} />
        <Card title={t('figures.title')}>
          <dl className="grid grid-cols-2 gap-4 sm:grid-cols-3 lg:grid-cols-5">
            <Stat label={t('column.answers')} value={figures?.answers ?? 0} />
            <Stat
              label={t('column.difficulty')}
              value={figures ? percent(figures.meanCredit) : '–'}
              note={t('figures.rating', { rating: row.rating })}
            />
            <Stat
              label={t('column.discrimination')}
              value={figures?.discrimination?.value.toFixed(2) ?? '–'}
              note={
                figures?.discrimination &&
                t('figures.interval', {
                  from: figures.discrimination.from.toFixed(2),
                  to: figures.discrimination.to.toFixed(2),
                })
              }
            />
            <Stat
              label={t('column.logits')}
              value={figures ? figures.difficulty.logits.toFixed(2) : '–'}
              note={
                !figures
                  ? undefined
                  : missing
                    ? t(`figures.missing.${missing.what}`, {
                        have: missing.have,
                        need: missing.need,
                        each: ENOUGH_TO_MEASURE,
                      })
                    : figures.difficulty.error === null
                      ? t('figures.noError')
                      : t('figures.error', {
                          error: figures.difficulty.error.toFixed(2),
                          rated: rated.toFixed(2),
                        })
              }
            />
            <Stat
              label={t('column.shown')}
              value={facts.exams === 0 ? '–' : percent(row.shown / facts.exams)}
              note={t('figures.exams', { shown: row.shown, exams: facts.exams })}
            />
          </dl>
          {figures?.fit && (
            <p className="mt-4 text-sm text-soft">
              {t('figures.fit', {
                infit: figures.fit.infit.toFixed(2),
                outfit: figures.fit.outfit.toFixed(2),
              })}
            </p>
          )}
        </Card>
        <Card title={t('choices.title')} description={t('choices.about')}>
          {choices.length === 0 ? (
            <p className="text-soft">
              {t(
                row.kind === 'order' || row.kind === 'fill-in' ? 'choices.noKind' : 'choices.none',
              )}
            </p>
          ) : (
            <ChoiceTable
              choices={choices.map(({ label, situation, ...choice }) => ({
                ...choice,
                text: label ? words(label) : nameOf(choice.key, row.kind),
                situation: situation && words(situation),
              }))}
              third={figures?.third ?? 0}
            />
          )}
        </Card>
        <ScaleCard facts={facts} row={row} />
        <Card title={t('reason')}>
          <p>{words(reason)}</p>
        </Card>
        <p className="text-sm text-faint">
          {t('facts', {
            answers: facts.answers,
            people: facts.people,
            when: format.dateTime(facts.madeAt, { dateStyle: 'medium', timeStyle: 'short' }),
          })}
        </p>
      </div>
    </>
  );

  /** A choice that has no text of its own. */
  function nameOf(key: string, kind: string): string {
    if (kind === 'true-false') return t(key === '0' ? 'choices.true' : 'choices.false');
    return key.replace('=', '');
  }
}
