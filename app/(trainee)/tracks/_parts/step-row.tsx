import { BookOpen, Check, FastForward, GraduationCap, ListChecks, Lock, Phone } from 'lucide-react';
import { getFormatter, getTranslations } from 'next-intl/server';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { cn } from '@/components/ui/cn';
import type { Locale } from '@/lib/model/locale';
import type { TrackStepView } from '@/lib/model/track-view';
import { wordsIn } from '@/lib/server/i18n/words-in';
import { changeSkip, goToStep } from '../actions';

const ICONS = { handbook: BookOpen, quiz: ListChecks, call: Phone, exam: GraduationCap };
const STATES = { passed: Check, skipped: FastForward, locked: Lock };

/** One step of a track: what it is, where one stands, the way in. */
export async function StepRow({
  trackId,
  step,
  number,
  isNext,
  locale,
  now,
}: {
  trackId: string;
  step: TrackStepView;
  number: number;
  isNext: boolean;
  locale: Locale;
  now: number;
}) {
  const [t, format] = await Promise.all([getTranslations('track'), getFormatter()]);
  const words = wordsIn(locale);
  const Icon =
    step.state === 'open' || step.state === 'started' ? ICONS[step.kind] : STATES[step.state];
  const done = step.state === 'passed' || step.state === 'skipped';
  const nextFrom = step.exam?.nextFrom ?? 0;
  const waits = nextFrom > now;
  const facts = [
    t(`kind.${step.kind}`),
    step.case && t(`mode.${step.case.mode}`),
    step.items !== null && t('questions', { count: step.items }),
    step.minutes !== null && t('minutes', { count: step.minutes }),
    step.pages !== null && t('pages', { count: step.pages }),
    step.pass !== null && t('passAt', { score: Math.round(step.pass) }),
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
          done
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
        {step.skip && (
          <p className="text-sm text-accent-text">
            {t(`skip.${step.skip.by}`, { score: step.skip.score })}
          </p>
        )}
        {waits && (
          <p className="text-sm text-signal-text">
            {t('waits', {
              at: format.dateTime(nextFrom, {
                month: 'long',
                day: 'numeric',
                hour: '2-digit',
                minute: '2-digit',
                hour12: false,
              }),
            })}
          </p>
        )}
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
      {/* on a phone the mark and the way in say it already */}
      <span className="max-sm:sr-only">
        <Badge tone={done ? 'good' : step.state === 'locked' ? 'neutral' : 'accent'}>
          {t(`state.${step.state}`)}
        </Badge>
      </span>
      {step.skip && step.state !== 'passed' && (
        <form action={changeSkip} className="max-sm:w-full">
          <input type="hidden" name="trackId" value={trackId} />
          <input type="hidden" name="stepId" value={step.id} />
          <input type="hidden" name="anyway" value={step.state === 'skipped' ? 'yes' : 'no'} />
          <Button type="submit" variant="ghost" className="max-sm:w-full">
            {step.state === 'skipped' ? t('doAnyway') : t('skipAfterAll')}
          </Button>
        </form>
      )}
      {(step.state === 'open' || step.state === 'started') && !waits && (
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
