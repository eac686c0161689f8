import type { ShownFeedback, ShownItem } from '@/components/quiz/quiz-words';
import type { Locale } from '@/lib/model/locale';
import type { ItemFeedback, QuizItemView } from '@/lib/model/quiz-view';
import { wordsIn } from '@/lib/server/i18n/words-in';

/** Questions and feedback in the reader's language. */
export function shownIn(locale: Locale) {
  const words = wordsIn(locale);
  return {
    item: (item: QuizItemView): ShownItem => ({
      position: item.position,
      kind: item.kind,
      asks: words(item.asks),
      options: item.options.map(words),
      needsClinicalReview: item.needsClinicalReview,
    }),
    feedback: (told: ItemFeedback): ShownFeedback => ({
      right: told.right,
      credit: told.credit,
      rightAnswer: told.rightAnswer,
      reason: words(told.reason),
      optionReasons: told.optionReasons.map((reason) => reason && words(reason)),
      source: words(told.source),
      critical: told.critical,
    }),
  };
}
