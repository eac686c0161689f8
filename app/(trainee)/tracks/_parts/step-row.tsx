import { Check, GraduationCap, ListChecks, Lock, Phone } from 'lucide-react';
import { getTranslations } from 'next-intl/server';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { cn } from '@/components/ui/cn';
import type { Locale } from '@/lib/model/locale';
import type { TrackStepView } from '@/lib/model/track-view';
import { wordsIn } from '@/lib/server/i18n/words-in';
import { goToStep } from '../actions';

const ICONS = { quiz: ListChecks, call: Phone, exam: GraduationCap };

/** One step of a track: what it is, where one stands, the way in. */
export async function StepRow({
  trackId,
  step,
  number,
  isNext,
  locale,
}: {
  trackId: string;
  step: TrackStepView;
  number: number;
  isNext: boolean;
  locale: Locale;
}) {
  const t = await getTranslations('track');
  const words = wordsIn(locale);
  const Icon = step.state === 'passed' ? Check : step.state === 'locked' ? Lock : ICONS[step.kind];
  const facts = [
    t(`kind.${step.kind}`),
    step.case && t(`mode.${step.case.mode}`),
    step.items !== null && t('questions', { count: step.items }),
    step.minutes !== null && t('minutes', { count: step.minutes }),
    t('passAt', { score: Math.round(step.pass) }),
    step.best !== null && t('best', { score: Math.round(step.best) }),
  ].filter(Boolean);
  return (
    <li
      className={cn(
        'flex flex-wrap items-center gap-x-4 gap-y-3 rounded-xl border bg-surface px-4 py-4 sm:px-5',
        isNext ? 'border-accent shadow-card' : 'border-line',
        step.state === 'locked' && 'bg-sunken',
      )}
    >
      <span
        aria-hidden
        className={cn(
          'grid size-11 shrink-0 place-items-center rounded-full',
          step.state === 'passed'
            ? 'bg-accent text-accent-ink'
            : isNext
              ? 'bg-accent-soft text-accent-text'
              : 'bg-sunken text-soft',
        )}
      >
        <Icon className="size-5" />
      </span>
      <div className="min-w-0 flex-1">
        <h2 className="font-semibold">
          <span className="num text-soft">{number}.</span> {words(step.title)}
        </h2>
        <p className="text-sm text-soft">{facts.join(' · ')}</p>
        {step.exam && (
          <ul className="mt-2 flex flex-wrap gap-2 text-sm [&_li]:max-w-full">
            <li>
              <Badge
                className="whitespace-normal!"
                tone={
                  step.exam.quiz.passed
                    ? 'good'
                    : step.exam.quiz.passed === false
                      ? 'signal'
                      : 'neutral'
                }
              >
                {t('examQuiz')} {step.exam.quiz.score !== null && Math.round(step.exam.quiz.score)}
              </Badge>
            </li>
            {step.exam.calls.map((call) => (
              <li key={call.caseId}>
                <Badge
                  className="whitespace-normal!"
                  tone={
                    call.state === 'passed'
                      ? 'good'
                      : call.state === 'failed'
                        ? 'signal'
                        : 'neutral'
                  }
                >
                  {words(call.title)} {call.score !== null && Math.round(call.score)}
                </Badge>
              </li>
            ))}
          </ul>
        )}
      </div>
      <span
        className={
          step.state === 'passed' || step.state === 'locked' ? 'max-sm:sr-only' : undefined
        }
      >
        <Badge
          tone={step.state === 'passed' ? 'good' : step.state === 'locked' ? 'neutral' : 'accent'}
        >
          {t(`state.${step.state}`)}
        </Badge>
      </span>
      {(step.state === 'open' || step.state === 'started') && (
        <form action={goToStep} className="max-sm:w-full">
          <input type="hidden" name="trackId" value={trackId} />
          <input type="hidden" name="stepId" value={step.id} />
          <Button
            type="submit"
            variant={isNext ? 'primary' : 'secondary'}
            className="max-sm:w-full"
          >
            {step.state === 'started' ? t('goOn') : step.tries > 0 ? t('tryAgain') : t('begin')}
          </Button>
        </form>
      )}
    </li>
  );
}
