import { ChevronRight } from 'lucide-react';
import Link from 'next/link';
import { getFormatter, getTranslations } from 'next-intl/server';
import { ScoreBadge } from '@/app/_parts/score-badge';
import { Badge } from '@/components/ui/badge';
import type { AttemptCard } from '@/lib/model/team-view';
import type { Text } from '@/lib/model/text';

export interface AttemptListProps {
  attempts: readonly AttemptCard[];
  words: (text: Text) => string;
  /** Leave the title out where all are of one case. */
  titled?: boolean;
}

/** Calls as rows, each leading to where it goes on: the call itself or its debrief. */
export async function AttemptList({ attempts, words, titled = true }: AttemptListProps) {
  const [t, cases, format] = await Promise.all([
    getTranslations('history'),
    getTranslations('cases'),
    getFormatter(),
  ]);
  return (
    <ul className="divide-y divide-line">
      {attempts.map((attempt) => {
        const state = attempt.finishedAt === null ? 'running' : 'finished';
        const when = format.dateTime(attempt.startedAt, {
          month: 'short',
          day: 'numeric',
          hour: 'numeric',
          minute: '2-digit',
        });
        return (
          <li key={attempt.id}>
            <Link
              href={`/calls/${attempt.id}${state === 'finished' ? '/debrief' : ''}`}
              aria-label={t(`openLabel.${state}`, { title: words(attempt.title), when })}
              className="group -mx-2 flex min-h-15 items-center gap-3 rounded-md px-2 py-2 hover:bg-sunken"
            >
              <span className="min-w-0 flex-1">
                {titled && (
                  <span className="line-clamp-3 font-medium text-ink group-hover:text-accent-text">
                    {words(attempt.title)}
                  </span>
                )}
                <span
                  className={titled ? 'block text-sm text-faint' : 'block font-medium text-ink'}
                >
                  <span className="num">{when}</span>
                  <span className="font-normal text-faint">
                    {'\u00a0· '}
                    {cases(`detail.modeName.${attempt.mode}`)}
                  </span>
                </span>
              </span>
              {attempt.overall === null ? (
                <Badge tone="signal">{t('running')}</Badge>
              ) : (
                <ScoreBadge score={attempt.overall} band={attempt.band} />
              )}
              <span className="hidden w-16 text-end text-sm font-medium text-accent-text sm:block">
                {t(`open.${state}`)}
              </span>
              <ChevronRight aria-hidden className="size-5 shrink-0 text-faint" />
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
