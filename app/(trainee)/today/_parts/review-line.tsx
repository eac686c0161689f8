import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import type { ReviewSummary } from '@/lib/model/review-view';
import type { Text } from '@/lib/model/text';
import { ReviewReason } from '../../_parts/review-reason';

/** Where nothing is to be reviewed today: why, in one line, and the way to look at it all the same. */
export async function ReviewLine(props: {
  reason: ReviewSummary['reason'];
  words: (text: Text) => string;
}) {
  const t = await getTranslations('today.review');
  return (
    <p className="px-1 text-sm text-soft">
      <ReviewReason {...props} /> ·{' '}
      <Link href="/review" className="font-medium text-accent-text underline">
        {t('look')}
      </Link>
    </p>
  );
}
