import { RotateCcw, SlidersHorizontal } from 'lucide-react';
import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getFormatter, getTranslations } from 'next-intl/server';
import { ForecastBars } from '@/components/review/forecast-bars';
import { PageHeader } from '@/components/shell/page-header';
import { buttonClass } from '@/components/ui/button-class';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { Stat } from '@/components/ui/stat';
import { decide } from '@/lib/access/decide';
import { wordsIn } from '@/lib/server/i18n/words-in';
import { requireActor } from '@/lib/server/require-actor';
import { trainingDeps } from '@/lib/server/training-deps';
import { viewReview } from '@/lib/usecases/view-review';
import { ReviewReason } from '../_parts/review-reason';
import { SkillRows } from './_parts/skill-rows';
import { StartCard } from './_parts/start-card';

const DAY_MS = 86_400_000;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('review'))('title') };
}

export default async function ReviewPage() {
  const actor = await requireActor();
  const [t, format, result] = await Promise.all([
    getTranslations('review'),
    getFormatter(),
    trainingDeps().then((deps) => viewReview(deps, actor)),
  ]);
  if (!result.ok) notFound();
  const { review } = result;
  const words = wordsIn(actor.locale);
  const count = review.cards.items + review.cards.skills;
  const day = (ahead: number) =>
    format.dateTime(review.now + ahead * DAY_MS, { month: 'numeric', day: 'numeric' });
  const most = Math.max(...review.forecast);
  return (
    <>
      <PageHeader
        title={t('title')}
        description={t('about')}
        actions={
          decide(actor.role, 'house.change', 'none') === 'allow' && (
            <Link href="/review/settings" className={buttonClass({ variant: 'secondary' })}>
              <SlidersHorizontal aria-hidden className="size-5" />
              {t('toSettings')}
            </Link>
          )
        }
      />
      {count === 0 ? (
        <EmptyState
          icon={<RotateCcw aria-hidden />}
          title={t('none')}
          description={<ReviewReason reason={review.reason} words={words} />}
          action={
            <Link href="/quizzes" className={buttonClass({})}>
              {t('toQuizzes')}
            </Link>
          }
        />
      ) : (
        <div className="grid gap-6 lg:grid-cols-[minmax(0,1.5fr)_minmax(0,1fr)] lg:items-start">
          <div className="space-y-6">
            <StartCard review={review} words={words} />
            <Card title={t('skills.title')} description={t('skills.about')}>
              <SkillRows skills={review.skills} words={words} />
            </Card>
          </div>
          <div className="space-y-6">
            <Card title={t('forecast.title')}>
              <ForecastBars
                label={t('forecast.label', {
                  sum: review.forecast.reduce((a, b) => a + b, 0),
                  most,
                  date: day(review.forecast.indexOf(most)),
                })}
                counts={review.forecast}
                ends={[t('forecast.today'), day(review.forecast.length - 1)]}
              />
              <p className="mt-3 text-sm text-soft">
                {t('forecast.cap', { cap: review.settings.dailyCap })}
              </p>
            </Card>
            <Card title={t('memory.title')}>
              <dl className="grid grid-cols-3 gap-3">
                <Stat label={t('memory.items')} value={review.cards.items} />
                <Stat label={t('memory.skills')} value={review.cards.skills} />
                <Stat
                  label={t('memory.now')}
                  value={
                    review.remembered === null ? '–' : `${Math.round(review.remembered * 100)}%`
                  }
                  note={t('memory.aim', { percent: Math.round(review.settings.retention * 100) })}
                />
              </dl>
            </Card>
          </div>
        </div>
      )}
    </>
  );
}
