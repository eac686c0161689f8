import { ArrowRight, Timer } from 'lucide-react';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { Button } from '@/components/ui/button';
import { buttonClass } from '@/components/ui/button-class';
import type { ReviewView } from '@/lib/model/review-view';
import type { Text } from '@/lib/model/text';
import { ReviewReason } from '../../_parts/review-reason';
import { start } from '../actions';

/** What is due today, why, and the two ways to begin: all of it, or what fits into a few minutes. */
export async function StartCard(props: { review: ReviewView; words: (text: Text) => string }) {
  const { review, words } = props;
  const t = await getTranslations('review.start');
  return (
    <section
      aria-labelledby="due"
      className="rounded-2xl border border-accent/25 bg-[linear-gradient(130deg,var(--accent-soft),var(--surface)_75%)] p-5 shadow-card sm:p-7"
    >
      <h2 id="due" className="text-2xl font-bold leading-snug">
        {review.due > 0
          ? t('due', { count: review.due, minutes: Math.max(1, Math.round(review.seconds / 60)) })
          : t('nothing')}
      </h2>
      <p className="mt-1 text-soft">
        <ReviewReason reason={review.reason} words={words} />
      </p>
      {review.waiting > 0 && (
        <p className="mt-1 text-sm text-soft">{t('waiting', { count: review.waiting })}</p>
      )}
      <div className="mt-5 flex flex-wrap gap-3">
        {review.running ? (
          <Link
            href={`/quizzes/${review.running.sessionId}`}
            className={buttonClass({ size: 'lg', className: 'max-sm:w-full' })}
          >
            {t('goOn', { left: review.running.left })}
            <ArrowRight aria-hidden className="size-5" />
          </Link>
        ) : (
          <>
            {review.due > 0 && (
              <form action={start} className="max-sm:w-full">
                <Button type="submit" size="lg" block>
                  {t('begin')}
                </Button>
              </form>
            )}
            <form action={start} className="max-sm:w-full">
              <input type="hidden" name="minutes" value={review.settings.minutes} />
              <Button type="submit" size="lg" variant="secondary" block icon={<Timer />}>
                {t(review.due > 0 ? 'fewMinutes' : 'fewMinutesEarly', {
                  minutes: review.settings.minutes,
                })}
              </Button>
            </form>
          </>
        )}
      </div>
    </section>
  );
}
