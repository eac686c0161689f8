'use client';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ScoreDial } from '@/components/charts/score-dial';
import type { QuizAnswer } from '@/lib/model/quiz';
import { AnswerInput } from './answer-input';
import { FeedbackPanel } from './feedback-panel';
import type { ShownFeedback, ShownItem } from './quiz-words';

export interface QuizResultProps {
  score: number; // 0..1
  pass: number | null; // null: nothing to pass
  passed: boolean;
  /** What is said of a passed one or of a placement test; a failed and a reviewed one have words of their own. */
  verdict?: { caption: string; text: ReactNode };
  items: readonly ShownItem[];
  answers: readonly (QuizAnswer | null)[];
  feedback: readonly (ShownFeedback | null)[];
  actions: ReactNode;
}

/** The result of a quiz: the score, what to do next, then every question with what was answered and why. */
export function QuizResult({
  score,
  pass,
  passed,
  verdict,
  items,
  answers,
  feedback,
  actions,
}: QuizResultProps) {
  const t = useTranslations('quiz');
  const percent = Math.round(score * 100);
  return (
    <section className="mx-auto max-w-2xl">
      <div className="mb-8 flex flex-col items-center gap-4 text-center">
        <ScoreDial
          label={t('scoreOf', { score: percent })}
          score={percent}
          passAt={pass === null ? undefined : pass * 100}
          tone={passed ? 'good' : pass === null ? 'neutral' : 'signal'}
          caption={verdict?.caption ?? (pass === null ? t('reviewed') : t('notPassed'))}
        />
        <div className="text-soft">
          {verdict?.text ??
            (pass === null
              ? t('reviewedText')
              : t('notPassedText', { pass: Math.round(pass * 100) }))}
        </div>
        <div className="flex flex-wrap justify-center gap-3">{actions}</div>
      </div>
      <ol className="space-y-8">
        {items.map((item, i) => (
          <li key={item.position}>
            <h2 className="mb-3 text-pretty text-lg font-semibold">
              <span className="num text-soft">{i + 1}.</span> {item.asks}
            </h2>
            <AnswerInput
              item={item}
              answer={answers[i] ?? null}
              onChange={() => undefined}
              feedback={feedback[i] ?? null}
              locked
            />
            {feedback[i] && (
              <div className="mt-3">
                <FeedbackPanel feedback={feedback[i]} />
              </div>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
