import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getFormatter, getTranslations } from 'next-intl/server';
import { AttemptList } from '@/app/_parts/attempt-list';
import { PageHeader } from '@/components/shell/page-header';
import { Badge } from '@/components/ui/badge';
import { buttonClass } from '@/components/ui/button-class';
import { Card } from '@/components/ui/card';
import { Stat } from '@/components/ui/stat';
import { wordsIn } from '@/lib/server/i18n/words-in';
import { requireActor } from '@/lib/server/require-actor';
import { trainingDeps } from '@/lib/server/training-deps';
import { listCases } from '@/lib/usecases/list-cases';
import { viewToday } from '@/lib/usecases/view-today';
import { AssignmentRows } from './_parts/assignment-rows';
import { NextCard } from './_parts/next-card';
import { ProgressRows } from './_parts/progress-rows';
import { ReviewCard } from './_parts/review-card';
import { ReviewLine } from './_parts/review-line';
import { TrackRows } from './_parts/track-rows';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('today'))('title') };
}

const MOST_WEAK = 3;

export default async function TodayPage() {
  const actor = await requireActor();
  const deps = await trainingDeps();
  const [t, format, result, catalogue] = await Promise.all([
    getTranslations('today'),
    getFormatter(),
    viewToday(deps, actor),
    listCases(deps, actor),
  ]);
  if (!result.ok || !catalogue.ok) notFound();
  const { today } = result;
  const { cases } = catalogue;
  const words = wordsIn(actor.locale);
  const target = today.next?.target;
  const about = cases.find(
    (card) =>
      (target?.kind === 'case' && card.id === target.caseId) ||
      (target?.kind === 'attempt' && card.mine.runningId === target.attemptId),
  );
  const running = cases.filter((card) => card.mine.runningId && card !== about);
  const hour = Number(
    format.dateTime(today.now, { hour: '2-digit', hour12: false }).replace(/\D/g, ''),
  );
  return (
    <>
      <PageHeader
        eyebrow={format.dateTime(today.now, { month: 'long', day: 'numeric', weekday: 'long' })}
        title={t(`greeting.${partOfDay(hour)}`, { name: actor.name })}
      />
      <NextCard next={today.next} about={about} words={words} />
      <div className="mt-6 grid gap-6 lg:grid-cols-[minmax(0,1.5fr)_minmax(0,1fr)] lg:items-start">
        <div className="space-y-6">
          {today.review.due > 0 && <ReviewCard review={today.review} words={words} />}
          {running.length > 0 && (
            <Card title={t('running.title')}>
              <ul className="divide-y divide-line">
                {running.map((card) => (
                  <li
                    key={card.id}
                    className="flex min-h-14 items-center justify-between gap-3 py-2"
                  >
                    <span className="min-w-0 font-medium">{words(card.title)}</span>
                    <Link
                      href={`/calls/${card.mine.runningId}`}
                      aria-label={`${t('running.go')} ${words(card.title)}`}
                      className={buttonClass({
                        variant: 'secondary',
                        size: 'sm',
                        className: 'shrink-0 whitespace-nowrap',
                      })}
                    >
                      {t('running.go')}
                    </Link>
                  </li>
                ))}
              </ul>
            </Card>
          )}
          <Card title={t('assignments.title')}>
            <AssignmentRows assignments={today.assignments} words={words} />
          </Card>
          <Card
            title={t('recent.title')}
            action={
              today.recent.length > 0 && (
                <Link
                  href="/history"
                  className="inline-flex items-center text-sm font-medium text-accent-text underline max-sm:-my-2 max-sm:min-h-11"
                >
                  {t('recent.all')}
                </Link>
              )
            }
          >
            {today.recent.length > 0 ? (
              <AttemptList attempts={today.recent} words={words} />
            ) : (
              <p className="text-soft">{t('recent.none')}</p>
            )}
          </Card>
          {today.review.due === 0 && <ReviewLine reason={today.review.reason} words={words} />}
        </div>
        <div className="space-y-6">
          <Card title={t('tracks.title')}>
            <TrackRows tracks={today.tracks} words={words} />
          </Card>
          <Card title={t('weakest.title')}>
            {today.weakest.length > 0 ? (
              <ol className="space-y-3">
                {today.weakest.slice(0, MOST_WEAK).map((rule) => (
                  <li key={rule.rule}>
                    <p className="flex items-start justify-between gap-3">
                      <span className="font-medium">{words(rule.title)}</span>
                      <Badge tone="signal">{t('weakest.times', { times: rule.times })}</Badge>
                    </p>
                    <Link
                      href={`/cases/${rule.caseId}`}
                      className="text-sm text-accent-text underline"
                    >
                      {t('weakest.practise')}
                    </Link>
                  </li>
                ))}
              </ol>
            ) : (
              <p className="text-soft">
                {t(today.counts.calls > 0 ? 'weakest.nothing' : 'weakest.none')}
              </p>
            )}
          </Card>
          <Card title={t('counts.title')}>
            <dl className="grid grid-cols-3 gap-3">
              <Stat
                under
                label={t('counts.calls')}
                value={today.counts.calls}
                note={t('counts.week', { count: today.counts.callsThisWeek })}
              />
              <Stat
                under
                label={t('counts.cases')}
                value={today.counts.casesTried}
                note={t('counts.casesOf', { count: today.counts.cases })}
              />
              <Stat under label={t('counts.items')} value={today.counts.quizItems} />
            </dl>
            {today.counts.calls > 0 && <ProgressRows progress={today.progress} />}
          </Card>
        </div>
      </div>
    </>
  );
}

function partOfDay(hour: number): 'morning' | 'noon' | 'afternoon' | 'evening' {
  if (hour >= 4 && hour < 11) return 'morning';
  if (hour >= 11 && hour < 14) return 'noon';
  return hour >= 14 && hour < 18 ? 'afternoon' : 'evening';
}
