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
      prompts: item.prompts.map(words),
      lines: item.lines.map((line) =>
        line.who === 'patient' ? { who: line.who, text: words(line.text) } : line,
      ),
      patient: item.patient && words(item.patient),
      pace: item.pace,
      unit: item.unit && words(item.unit),
      needsClinicalReview: item.needsClinicalReview,
    }),
    feedback: (told: ItemFeedback): ShownFeedback => ({
      right: told.right,
      credit: told.credit,
      rightAnswer: told.rightAnswer,
      reason: words(told.reason),
      optionReasons: told.optionReasons.map((reason) => reason && words(reason)),
      judged: told.judged,
      samples: told.samples.map(words),
      accepted: told.accepted,
      source: words(told.source),
      critical: told.critical,
    }),
  };
}
