import { Check } from 'lucide-react';
import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Wordings } from '@/app/(trainee)/_parts/wordings';
import { PageHeader } from '@/components/shell/page-header';
import { Button } from '@/components/ui/button';
import { buttonClass } from '@/components/ui/button-class';
import { wordsIn } from '@/lib/server/i18n/words-in';
import { requireActor } from '@/lib/server/require-actor';
import { trainingDeps } from '@/lib/server/training-deps';
import { viewStepPages } from '@/lib/usecases/view-step-pages';
import { finishReading } from '../../../actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('track'))('title') };
}

/** What a handbook step gives to read, on one page, with the way on at its end. */
export default async function ReadingPage(props: {
  params: Promise<{ trackId: string; stepId: string }>;
}) {
  const { trackId, stepId } = await props.params;
  const actor = await requireActor();
  const [t, handbook, deps] = await Promise.all([
    getTranslations('track.reading'),
    getTranslations('handbook'),
    trainingDeps(),
  ]);
  const result = await viewStepPages(deps, actor, { trackId, stepId });
  if (!result.ok) notFound();
  const { reading } = result;
  const words = wordsIn(actor.locale);
  const back = { href: `/tracks/${trackId}`, label: words(reading.track) };
  return (
    <>
      <PageHeader
        back={back}
        eyebrow={t('pages', { count: reading.pages.length })}
        title={words(reading.title)}
        description={t('about')}
      />
      <div className="max-w-3xl space-y-10">
        {reading.pages.map((page, i) => (
          <article key={page.id} aria-labelledby={page.id} className="space-y-5">
            <header>
              <h2 id={page.id} className="text-xl font-bold leading-snug">
                <span className="num text-soft">{i + 1}.</span> {words(page.title)}
              </h2>
              <p className="mt-1 text-lg leading-relaxed">{words(page.summary)}</p>
            </header>
            <Wordings title={handbook('good')} kind="good" wordings={page.good} words={words} />
            <Wordings title={handbook('bad')} kind="bad" wordings={page.bad} words={words} />
            <p>
              <Link
                href={`/handbook/${page.id}`}
                aria-label={t('moreOf', { title: words(page.title) })}
                className="inline-flex min-h-11 items-center text-sm font-medium text-accent-text underline"
              >
                {t('more')}
              </Link>
            </p>
          </article>
        ))}
        <div className="border-t border-line pt-6">
          {reading.read ? (
            <Link href={back.href} className={buttonClass({ size: 'lg', variant: 'secondary' })}>
              {t('back')}
            </Link>
          ) : (
            <form action={finishReading}>
              <input type="hidden" name="trackId" value={trackId} />
              <input type="hidden" name="stepId" value={stepId} />
              <Button type="submit" size="lg" icon={<Check />} className="max-sm:w-full">
                {t('done')}
              </Button>
            </form>
          )}
        </div>
      </div>
    </>
  );
}
