import { Award } from 'lucide-react';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { buttonClass } from '@/components/ui/button-class';
import { ProgressRing } from '@/components/ui/progress-ring';
import type { Text } from '@/lib/model/text';
import type { TrackCard } from '@/lib/model/track-view';

/** The tracks one is on: how far, what comes next, the certificate at the end. */
export async function TrackRows(props: {
  tracks: readonly TrackCard[];
  words: (text: Text) => string;
}) {
  const t = await getTranslations('today.tracks');
  const { words } = props;
  if (props.tracks.length === 0)
    return (
      <>
        <p className="text-soft">{t('none')}</p>
        <Link
          href="/tracks"
          className={buttonClass({ variant: 'secondary', size: 'sm', className: 'mt-3' })}
        >
          {t('choose')}
        </Link>
      </>
    );
  return (
    <ul className="space-y-4">
      {props.tracks.map((track) => (
        <li key={track.id} className="flex items-center gap-4">
          <ProgressRing
            label={words(track.title)}
            value={track.done}
            max={track.of}
            valueText={t('progress', { done: track.done, of: track.of })}
            size={60}
            thickness={6}
          >
            {track.done === track.of ? (
              <Award className="size-6 text-accent-text" />
            ) : (
              <span className="num text-sm font-bold">
                {track.done}/{track.of}
              </span>
            )}
          </ProgressRing>
          <div className="min-w-0">
            <Link
              href={`/tracks/${track.id}`}
              className="font-medium hover:text-accent-text hover:underline"
            >
              {words(track.title)}
            </Link>
            <p className="text-sm text-soft">
              {track.next
                ? t('next', { title: words(track.next.title) })
                : t(
                    track.signOff?.state === 'waiting'
                      ? 'waitsForTrainer'
                      : track.signOff?.state === 'sent-back'
                        ? 'sentBack'
                        : 'finished',
                  )}
            </p>
            {track.callsLeft > 0 && (
              <p className="text-sm text-soft">{t('callsLeft', { count: track.callsLeft })}</p>
            )}
            {track.certificateId && (
              <Link
                href={`/certificates/${track.certificateId}`}
                className="text-sm font-medium text-accent-text underline"
              >
                {t('certificate')}
              </Link>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
