'use client';
import { CircleCheck, CircleX } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { cn } from '@/components/ui/cn';
import type { ShownFeedback } from './quiz-words';

/** Right or not, and why. */
export function FeedbackPanel({ feedback }: { feedback: ShownFeedback }) {
  const t = useTranslations('quiz');
  const Icon = feedback.right ? CircleCheck : CircleX;
  return (
    <div
      className={cn('rounded-lg px-4 py-3', feedback.right ? 'bg-accent-soft' : 'bg-signal-soft')}
    >
      <p
        className={cn(
          'flex items-center gap-2 font-semibold',
          feedback.right ? 'text-accent-text' : 'text-signal-text',
        )}
      >
        <Icon aria-hidden className="size-5" />
        {feedback.right
          ? t('right')
          : feedback.credit > 0
            ? t('partly', { percent: Math.round(feedback.credit * 100) })
            : t('wrong')}
      </p>
      <p className="mt-1">{feedback.reason}</p>
      <p className="mt-1 text-sm text-soft">{feedback.source}</p>
    </div>
  );
}
