import { PhoneIncoming, PhoneOutgoing, Stethoscope, Users } from 'lucide-react';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { LevelDots } from '@/app/(trainee)/_parts/level-dots';
import { PortraitPicture } from '@/components/portrait/portrait-picture';
import { Badge } from '@/components/ui/badge';
import { ProgressRing } from '@/components/ui/progress-ring';
import type { Text } from '@/lib/model/text';
import type { CaseCard } from '@/lib/usecases/case-card';

/** One case of the catalogue; the whole card leads to it. */
export async function CaseTile(props: { card: CaseCard; words: (text: Text) => string }) {
  const { card, words } = props;
  const t = await getTranslations('cases');
  const { best, runningId } = card.mine;
  const Way =
    card.channel !== 'phone' ? Users : card.direction === 'inbound' ? PhoneIncoming : PhoneOutgoing;
  return (
    <li className="group relative flex flex-col rounded-xl border border-line bg-surface p-4 shadow-card transition-[border-color,translate] duration-200 hover:-translate-y-0.5 hover:border-accent/60 motion-reduce:hover:translate-y-0">
      <div className="flex items-start gap-4">
        <PortraitPicture
          slug={card.portraits[0] ?? 'unknown'}
          size={72}
          frame="rounded"
          expression="wary"
        />
        <div className="min-w-0 flex-1">
          <h3 className="text-lg leading-snug">
            <Link
              href={`/cases/${card.id}`}
              className="after:absolute after:inset-0 after:rounded-xl focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:outline-offset-2 focus-visible:after:outline-accent-text group-hover:text-accent-text"
            >
              {words(card.title)}
            </Link>
          </h3>
          <p className="mt-1 line-clamp-2 text-sm text-soft">{words(card.summary)}</p>
        </div>
      </div>
      <div className="mt-3 flex flex-1 flex-wrap items-end justify-between gap-x-3 gap-y-2">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5 text-sm text-faint">
          <span className="inline-flex items-center gap-1.5">
            <Way aria-hidden className="size-4" />
            {t(`way.${card.channel}-${card.direction}`)}
          </span>
          <LevelDots level={card.level} label={t('level', { level: card.level })} />
          {card.needsClinicalReview && (
            <span className="inline-flex items-center gap-1 text-signal-text" title={t('review')}>
              <Stethoscope aria-hidden className="size-4" />
              <span className="sr-only">{t('review')}</span>
            </span>
          )}
          {card.portraits.length > 1 && (
            <span className="flex -space-x-2" title={t('people', { count: card.portraits.length })}>
              {card.portraits.slice(1, 4).map((portrait) => (
                <span key={portrait} className="rounded-full ring-2 ring-surface">
                  <PortraitPicture slug={portrait} size={26} />
                </span>
              ))}
              <span className="sr-only">{t('people', { count: card.portraits.length })}</span>
            </span>
          )}
        </div>
        <div className="flex items-center gap-2">
          {runningId && <Badge tone="signal">{t('mine.running')}</Badge>}
          {best === null ? (
            !runningId && <span className="text-sm text-faint">{t('mine.new')}</span>
          ) : (
            <ProgressRing
              label={t('mine.bestLabel')}
              value={best}
              valueText={t('mine.best', { score: Math.round(best) })}
              size={44}
              thickness={4}
              tone={best < 60 ? 'signal' : 'accent'}
            >
              <span className="num text-sm font-bold">{Math.round(best)}</span>
            </ProgressRing>
          )}
        </div>
      </div>
    </li>
  );
}
