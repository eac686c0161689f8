import { ArrowRight, ListChecks, RotateCcw, Route } from 'lucide-react';
import Link from 'next/link';
import { getFormatter, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { lookFor } from '@/components/portrait/look-for';
import { Portrait } from '@/components/portrait/portrait';
import { buttonClass } from '@/components/ui/button-class';
import type { Text } from '@/lib/model/text';
import type { NextReason, NextStepView, NextTarget } from '@/lib/model/today-view';
import type { CaseCard } from '@/lib/usecases/case-card';
import { ReviewReason } from '../../_parts/review-reason';
import { targetHref } from './target-href';

const icons: Partial<Record<NextTarget['kind'], ReactNode>> = {
  quiz: <ListChecks className="size-9" />,
  session: <ListChecks className="size-9" />,
  review: <RotateCcw className="size-9" />,
};

export interface NextCardProps {
  next: NextStepView | null;
  /** The case that it is about, if it is about one. */
  about: CaseCard | undefined;
  words: (text: Text) => string;
}

/** The one thing to do now and why. */
export async function NextCard({ next, about, words }: NextCardProps) {
  const t = await getTranslations('today.next');
  return (
    <section
      aria-labelledby="next"
      className="relative overflow-hidden rounded-2xl border border-accent/25 bg-[linear-gradient(130deg,var(--accent-soft),var(--surface)_75%)] p-5 shadow-card sm:p-7"
    >
      <h2 id="next" className="text-sm font-semibold text-accent-text">
        {t('title')}
      </h2>
      {next ? (
        <div className="mt-2 flex flex-wrap items-center gap-x-6 gap-y-5">
          {about ? (
            <Portrait
              look={lookFor(about.portraits[0] ?? '')}
              size="clamp(5rem, 14vw, 8rem)"
              expression="wary"
            />
          ) : (
            <span
              aria-hidden
              className="grid size-20 place-items-center rounded-full bg-surface text-accent-text"
            >
              {icons[next.target.kind] ?? <Route className="size-9" />}
            </span>
          )}
          <div className="min-w-56 flex-1">
            <p className="text-sm text-soft">{t(`kind.${next.target.kind}`)}</p>
            <p className="text-2xl font-bold leading-snug">
              {next.reason.code === 'review'
                ? t('reviewTitle', {
                    count: next.reason.due,
                    minutes: Math.max(1, Math.round(next.reason.seconds / 60)),
                  })
                : words(next.target.title)}
            </p>
            <p className="mt-1 text-soft">
              <Reason reason={next.reason} words={words} />
            </p>
          </div>
          <Link
            href={targetHref(next.target)}
            className={buttonClass({ size: 'lg', className: 'max-sm:w-full' })}
          >
            {t(`go.${next.target.kind}`)}
            <ArrowRight aria-hidden className="size-5" />
          </Link>
        </div>
      ) : (
        <p className="mt-2 text-lg">{t('none')}</p>
      )}
    </section>
  );
}

async function Reason({ reason, words }: { reason: NextReason; words: (text: Text) => string }) {
  const [why, format] = await Promise.all([getTranslations('today.next.reason'), getFormatter()]);
  switch (reason.code) {
    case 'assigned': {
      const due = format.dateTime(reason.dueAt, { month: 'long', day: 'numeric' });
      return why(reason.overdue ? 'overdue' : 'assigned', { by: reason.by, due });
    }
    case 'track':
      return why('track', { title: words(reason.title), step: reason.step, of: reason.of });
    case 'review':
      return <ReviewReason reason={reason.why} words={words} />;
    case 'weak-rule':
      return why('weak-rule', { title: words(reason.title), times: reason.times });
    case 'improve':
      return why('improve', { best: Math.round(reason.best) });
    default:
      return why('new-case');
  }
}
