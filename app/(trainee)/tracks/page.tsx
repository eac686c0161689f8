import { Route } from 'lucide-react';
import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { PageHeader } from '@/components/shell/page-header';
import { Badge } from '@/components/ui/badge';
import { buttonClass } from '@/components/ui/button-class';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { ProgressBar } from '@/components/ui/progress-bar';
import { wordsIn } from '@/lib/server/i18n/words-in';
import { requireActor } from '@/lib/server/require-actor';
import { trainingDeps } from '@/lib/server/training-deps';
import { listTracks } from '@/lib/usecases/list-tracks';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('track'))('title') };
}

export default async function TracksPage() {
  const actor = await requireActor();
  const [t, result] = await Promise.all([
    getTranslations('track'),
    trainingDeps().then((deps) => listTracks(deps, actor)),
  ]);
  if (!result.ok) notFound();
  const words = wordsIn(actor.locale);
  return (
    <>
      <PageHeader title={t('title')} description={t('about')} />
      {result.tracks.length === 0 && (
        <EmptyState icon={<Route aria-hidden />} title={t('none')} description={t('noneText')} />
      )}
      <ul className="grid grid-cols-1 gap-4 lg:grid-cols-2">
        {[...result.tracks]
          // where one is on the way comes first
          .sort((a, b) => Number(b.enrolled) - Number(a.enrolled))
          .map((track) => (
            <li key={track.id}>
              <Card
                title={words(track.title)}
                description={words(track.about)}
                look={track.enrolled ? 'feature' : 'plain'}
                fills
              >
                <p className="mb-3 flex flex-wrap gap-2">
                  <Badge wraps>{words(track.forRole)}</Badge>
                  <Badge tone="accent">{words(track.certificate)}</Badge>
                </p>
                {track.enrolled && (
                  <ProgressBar
                    label={t('progress')}
                    value={track.done}
                    max={track.of}
                    valueText={t('stepsDone', { done: track.done, of: track.of })}
                  />
                )}
                <p className="mt-auto pt-4">
                  <Link
                    href={`/tracks/${track.id}`}
                    className={buttonClass({ variant: track.enrolled ? 'primary' : 'secondary' })}
                  >
                    {track.enrolled
                      ? track.next
                        ? t('goOnWith', { step: words(track.next.title) })
                        : t('see')
                      : t('see')}
                  </Link>
                </p>
              </Card>
            </li>
          ))}
      </ul>
    </>
  );
}
