import { getFormatter, getTranslations } from 'next-intl/server';
import type { ReviewReason as Reason } from '@/lib/model/review-view';
import type { Text } from '@/lib/model/text';

/** The one line that says why to review now, or why not. */
export async function ReviewReason(props: { reason: Reason; words: (text: Text) => string }) {
  const [t, format] = await Promise.all([getTranslations('review.reason'), getFormatter()]);
  const { reason, words } = props;
  const day = (at: number) => format.dateTime(at, { month: 'long', day: 'numeric' });
  switch (reason.code) {
    case 'red-line':
      return t('red-line', { count: reason.count });
    case 'skill':
      return t('skill', { title: words(reason.title) });
    case 'fading':
      return t('fading', { percent: Math.round(reason.recall * 100) });
    case 'later':
      return t('later', { date: day(reason.nextAt) });
    case 'done':
      return reason.nextAt === null ? t('done') : t('doneUntil', { date: day(reason.nextAt) });
    default:
      return t('new');
  }
}
