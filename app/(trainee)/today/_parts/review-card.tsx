import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { Sparkline } from '@/components/charts/sparkline';
import { buttonClass } from '@/components/ui/button-class';
import { Card } from '@/components/ui/card';
import type { ReviewSummary } from '@/lib/model/review-view';
import type { Text } from '@/lib/model/text';
import { ReviewReason } from '../../_parts/review-reason';

/** What is to be reviewed today, why, and how the coming month looks. */
export async function ReviewCard(props: { review: ReviewSummary; words: (text: Text) => string }) {
  const { review, words } = props;
  const t = await getTranslations('today.review');
  const sum = review.forecast.reduce((a, b) => a + b, 0);
  const most = Math.max(...review.forecast);
  return (
    <Card title={t('title')}>
      <div className="flex items-end justify-between gap-4">
        <p>
          <span className="num text-3xl font-bold">{review.due}</span>{' '}
          <span className="text-soft">
            {t('due', { minutes: Math.max(1, Math.round(review.seconds / 60)) })}
          </span>
        </p>
        {sum > 0 && (
          <span className="max-sm:hidden">
            <Sparkline
              label={t('forecast', { sum, most })}
              values={review.forecast}
              max={Math.max(1, most)}
            />
          </span>
        )}
      </div>
      <p className="mt-1 text-sm text-soft">
        <ReviewReason reason={review.reason} words={words} />
      </p>
      <Link
        href="/review"
        className={buttonClass({
          // the one filled button of the page is the next step's
          variant: 'secondary',
          className: 'mt-4 w-full',
        })}
      >
        {t('go')}
      </Link>
    </Card>
  );
}
