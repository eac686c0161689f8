import { ListChecks } from 'lucide-react';
import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { PageHeader } from '@/components/shell/page-header';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { ProgressBar } from '@/components/ui/progress-bar';
import { wordsIn } from '@/lib/server/i18n/words-in';
import { requireActor } from '@/lib/server/require-actor';
import { trainingDeps } from '@/lib/server/training-deps';
import { listQuizSessions } from '@/lib/usecases/list-quiz-sessions';
import { listQuizzes } from '@/lib/usecases/list-quizzes';
import { start } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('quiz'))('title') };
}

export default async function QuizzesPage() {
  const actor = await requireActor();
  const [t, deps] = await Promise.all([getTranslations('quiz'), trainingDeps()]);
  const [quizzes, past] = await Promise.all([
    listQuizzes(deps, actor),
    listQuizSessions(deps, actor, { limit: 8 }),
  ]);
  if (!quizzes.ok || !past.ok) notFound();
  const words = wordsIn(actor.locale);
  return (
    <>
      <PageHeader title={t('title')} description={t('about')} />
      {quizzes.banks.length === 0 && (
        <EmptyState
          icon={<ListChecks aria-hidden />}
          title={t('noBanks')}
          description={t('noBanksText')}
        />
      )}
      <ul className="grid grid-cols-1 gap-4 sm:grid-cols-2 xl:grid-cols-3">
        {quizzes.banks.map((bank) => (
          <li key={bank.id}>
            <Card title={words(bank.title)} description={t('items', { count: bank.items })} fills>
              <ProgressBar
                label={t('known')}
                value={bank.answeredRight}
                max={bank.items}
                valueText={t('knownText', { known: bank.answeredRight, of: bank.items })}
              />
              <p className="mt-2 flex flex-wrap gap-2 text-sm text-soft">
                {t('knownText', { known: bank.answeredRight, of: bank.items })}
                {bank.best !== null && (
                  <Badge tone="good">{t('best', { score: Math.round(bank.best * 100) })}</Badge>
                )}
                {bank.critical > 0 && (
                  <Badge tone="signal">{t('critical', { count: bank.critical })}</Badge>
                )}
              </p>
              <form action={start} className="mt-auto pt-4">
                <input type="hidden" name="bank" value={bank.id} />
                <input type="hidden" name="items" value={Math.min(10, bank.items)} />
                <Button type="submit" variant="secondary" block>
                  {t('start', { count: Math.min(10, bank.items) })}
                </Button>
              </form>
            </Card>
          </li>
        ))}
      </ul>
      {past.sessions.length > 0 && (
        <section className="mt-8">
          <h2 className="mb-3 text-lg font-semibold">{t('past')}</h2>
          <ul className="divide-y divide-line rounded-xl border border-line bg-surface">
            {past.sessions.map((session) => (
              <li key={session.id}>
                <Link
                  href={`/quizzes/${session.id}`}
                  className="flex min-h-13 items-center gap-3 px-4 py-2 hover:bg-sunken"
                >
                  <span className="min-w-0 flex-1">{words(session.title)}</span>
                  {session.score === null ? (
                    <Badge tone="accent">
                      {t('goOnAt', { done: session.answered, of: session.items })}
                    </Badge>
                  ) : (
                    <Badge tone={session.passed ? 'good' : session.review ? 'neutral' : 'signal'}>
                      {t('score', { score: Math.round(session.score * 100) })}
                    </Badge>
                  )}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
