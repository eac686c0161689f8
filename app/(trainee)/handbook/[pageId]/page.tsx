import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { LevelDots } from '@/app/(trainee)/_parts/level-dots';
import { Wordings } from '@/app/(trainee)/_parts/wordings';
import { PageHeader } from '@/components/shell/page-header';
import { Card } from '@/components/ui/card';
import { callDeps } from '@/lib/server/call-deps';
import { wordsIn } from '@/lib/server/i18n/words-in';
import { requireActor } from '@/lib/server/require-actor';
import { viewHandbookPage } from '@/lib/usecases/view-handbook-page';
import { KindBadge } from '../_parts/kind-badge';
import { PolicyTable } from '../_parts/policy-table';

type Props = { params: Promise<{ pageId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [actor, { pageId }, deps] = await Promise.all([requireActor(), params, callDeps()]);
  const result = await viewHandbookPage(deps, actor, pageId);
  return { title: result.ok ? wordsIn(actor.locale)(result.page.title) : undefined };
}

export default async function HandbookRulePage({ params }: Props) {
  const actor = await requireActor();
  const [t, cases, { pageId }, deps] = await Promise.all([
    getTranslations('handbook'),
    getTranslations('cases'),
    params,
    callDeps(),
  ]);
  const result = await viewHandbookPage(deps, actor, pageId);
  if (!result.ok) notFound();
  const { page } = result;
  const words = wordsIn(actor.locale);
  return (
    <>
      <PageHeader
        back={{ href: '/handbook', label: t('title') }}
        eyebrow={t(page.topic ? `topic.${page.topic}` : `dimension.${page.dimension ?? 'script'}`)}
        title={words(page.title)}
        actions={
          <div>
            <KindBadge entry={page} />
          </div>
        }
      />
      <div className="grid gap-8 lg:grid-cols-[minmax(0,1.7fr)_minmax(0,1fr)]">
        <div className="min-w-0 space-y-8">
          <Card title={t(page.kind === 'policy' ? 'about' : 'why')} look="feature">
            <p className="text-lg leading-relaxed">{words(page.summary)}</p>
            {page.says && (
              <p className="mt-3 border-t border-line pt-3 text-sm text-soft">
                {t('whenMissed', { points: page.points ?? 0 })}
                {words(page.says)}
              </p>
            )}
          </Card>
          {page.rows.length > 0 && <PolicyTable rows={page.rows} words={words} />}
          {(page.note || page.needsClinicalReview) && (
            <div className="space-y-1 text-sm text-soft">
              {page.note && <p>{words(page.note)}</p>}
              {page.needsClinicalReview && <p>{t('clinical')}</p>}
            </div>
          )}
          <Wordings
            title={t('good')}
            kind="good"
            wordings={[...page.good, ...(page.better ? [{ text: page.better, why: null }] : [])]}
            words={words}
          />
          <Wordings title={t('bad')} kind="bad" wordings={page.bad} words={words} />
          {page.source && (
            <p className="text-sm text-faint">
              {t('source')}
              {words(page.source)}
            </p>
          )}
        </div>
        <aside className="min-w-0 space-y-6">
          {page.cases.length > 0 && (
            <Card title={t(page.kind === 'policy' ? 'setsDate' : 'practise')}>
              <ul className="-my-1 divide-y divide-line">
                {page.cases.map((each) => (
                  <li key={each.id} className="flex min-h-12 items-center justify-between gap-3">
                    <Link
                      href={`/cases/${each.id}`}
                      className="flex min-h-11 min-w-0 flex-1 items-center font-medium hover:text-accent-text"
                    >
                      {words(each.title)}
                    </Link>
                    <LevelDots level={each.level} label={cases('level', { level: each.level })} />
                  </li>
                ))}
              </ul>
            </Card>
          )}
          {page.questions.length > 0 && (
            <Card title={t('questions')} description={t('questionsText')}>
              <ul className="list-disc space-y-1.5 ps-5 text-sm marker:text-faint">
                {page.questions.map((each) => (
                  <li key={each.id}>{words(each.asks)}</li>
                ))}
              </ul>
              <p className="mt-1">
                <Link
                  href="/quizzes"
                  className="inline-flex min-h-11 items-center text-sm font-medium text-accent-text"
                >
                  {t('toQuizzes')}
                </Link>
              </p>
            </Card>
          )}
          {page.related.length > 0 && (
            <Card title={t('related')}>
              <ul>
                {page.related.map((each) => (
                  <li key={each.id}>
                    <Link
                      href={`/handbook/${each.id}`}
                      className="inline-block py-1 max-sm:py-2.5 first-letter:uppercase hover:text-accent-text"
                    >
                      {words(each.title)}
                    </Link>
                  </li>
                ))}
              </ul>
            </Card>
          )}
        </aside>
      </div>
    </>
  );
}
