'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { Alert } from '@/components/ui/alert';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { Kbd } from '@/components/ui/kbd';
import { LiveRegion } from '@/components/ui/live-region';
import { ProgressBar } from '@/components/ui/progress-bar';
import type { QuizAnswer } from '@/lib/model/quiz';
import { answerByDigit } from './answer-by-digit';
import { AnswerInput } from './answer-input';
import { FeedbackPanel } from './feedback-panel';
import { isReady } from './is-ready';
import type { ShownFeedback, ShownItem } from './quiz-words';
import { useCountdown } from './use-countdown';
import { useQuizKeys } from './use-quiz-keys';

export interface QuizPlayerProps {
  title: string;
  exam: boolean;
  items: readonly ShownItem[];
  answers: readonly (QuizAnswer | null)[];
  feedback: readonly (ShownFeedback | null)[];
  /** Milliseconds left when the page was made; null without a limit. */
  leftMs: number | null;
  /** Marks or stores an answer. Gives the feedback (null in an exam), or a refusal. */
  onAnswer: (
    position: number,
    answer: QuizAnswer,
  ) => Promise<{ ok: true; feedback: ShownFeedback | null } | { ok: false; code: string }>;
  onFinish: () => Promise<void>;
}

/** Kinds whose answers have no numbers to press. */
const NO_DIGITS: readonly ShownItem['kind'][] = ['order', 'fill-in', 'numeric'];

/** One question a screen: answer, see why, go on. Keys 1–9 choose, Enter answers and goes on. Resumes where it was left. */
export function QuizPlayer({
  title,
  exam,
  items,
  answers,
  feedback,
  leftMs,
  onAnswer,
  onFinish,
}: QuizPlayerProps) {
  const t = useTranslations('quiz');
  const firstOpen = answers.indexOf(null);
  const [at, setAt] = useState(firstOpen < 0 ? items.length - 1 : firstOpen);
  const [given, setGiven] = useState<readonly (QuizAnswer | null)[]>(answers);
  const [told, setTold] = useState<readonly (ShownFeedback | null)[]>(feedback);
  const [draft, setDraft] = useState<QuizAnswer | null>(null);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const left = useCountdown(leftMs);
  const heading = useRef<HTMLHeadingElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const item = items[at] as ShownItem;
  const answered = given[at] ?? null;
  const done = given.filter((answer) => answer !== null).length;
  const last = done === items.length;
  const answer =
    answered ??
    draft ??
    (item.kind === 'order'
      ? { kind: 'order' as const, order: item.options.map((_, i) => i) }
      : null);
  const ready = isReady(answer);

  const submit = async () => {
    if (!isReady(answer) || answered || busy) return;
    setBusy(true);
    setRefusal(null);
    const result = await onAnswer(item.position, answer).catch(() => ({
      ok: false as const,
      code: 'lost',
    }));
    setBusy(false);
    if (!result.ok) return setRefusal(result.code);
    setGiven(given.map((old, i) => (i === at ? answer : old)));
    setTold(told.map((old, i) => (i === at ? result.feedback : old)));
    if (exam) next(given.map((old, i) => (i === at ? answer : old)));
  };
  const next = (now: readonly (QuizAnswer | null)[] = given) => {
    const later = now.findIndex((each, i) => each === null && i > at);
    const to = later >= 0 ? later : now.indexOf(null);
    if (to < 0) return;
    setAt(to);
    setDraft(null);
    heading.current?.focus();
  };
  const finish = async () => {
    setBusy(true);
    await onFinish().catch(() => setRefusal('lost'));
    setBusy(false);
  };

  useQuizKeys({
    onEnter: () => {
      if (answered && !last) next();
      else void submit();
    },
    onDigit: (digit) => {
      if (answered || busy) return;
      const chosen = answerByDigit(item, answer, digit);
      if (chosen) setDraft(chosen);
    },
  });

  const shown = told[at] ?? null;
  // the control that was used is locked now: what is read next is the verdict, which on a phone stands below the fold
  const isNew = shown !== null && feedback[at] !== shown;
  useEffect(() => {
    if (!isNew) return;
    panel.current?.focus({ preventScroll: true });
    panel.current?.scrollIntoView({ block: 'nearest' });
  }, [isNew]);
  return (
    <section aria-label={title} className="mx-auto max-w-2xl">
      <div className="mb-5 flex items-center gap-4">
        <ProgressBar
          className="flex-1"
          label={t('progress')}
          value={done}
          max={items.length}
          valueText={t('progressText', { done, of: items.length })}
        />
        {left !== null && (
          <span role="timer" className="num text-sm font-semibold">
            {t('timeLeft', {
              minutes: Math.floor(left / 60_000),
              seconds: String(Math.floor(left / 1000) % 60).padStart(2, '0'),
            })}
          </span>
        )}
      </div>
      <div className="mb-2 flex items-center gap-2 text-sm text-soft">
        <span>{t('questionOf', { n: at + 1, of: items.length })}</span>
        {shown?.critical && <Badge tone="signal">{t('redLine')}</Badge>}
        {item.needsClinicalReview && <Badge>{t('clinical')}</Badge>}
      </div>
      <h2
        ref={heading}
        tabIndex={-1}
        className="mb-5 text-pretty text-xl font-semibold focus:outline-none"
      >
        {item.asks}
      </h2>
      <AnswerInput
        key={item.position}
        item={item}
        answer={answer}
        onChange={setDraft}
        feedback={shown}
        locked={answered !== null || busy}
      />
      <LiveRegion>{shown ? t(shown.right ? 'rightNow' : 'wrongNow') : ''}</LiveRegion>
      <div
        ref={panel}
        tabIndex={-1}
        className="my-4 min-h-24 scroll-mb-44 rounded-lg focus:outline-none lg:scroll-mb-20"
      >
        {shown && <FeedbackPanel feedback={shown} />}
      </div>
      {refusal && (
        <Alert tone="signal" live className="mb-4">
          {t(`refused.${['time-over', 'finished', 'lost'].includes(refusal) ? refusal : 'other'}`)}
        </Alert>
      )}
      <div className="-mx-4 sticky bottom-[calc(4rem+env(safe-area-inset-bottom))] flex items-center justify-end gap-3 border-line border-t bg-paper px-4 py-3 sm:-mx-6 sm:px-6 lg:static lg:mx-0 lg:border-t-0 lg:px-0">
        <span className="me-auto hidden text-sm text-soft lg:inline">
          {!NO_DIGITS.includes(item.kind) && (
            <>
              <Kbd>1</Kbd>–<Kbd>{keysOf(item)}</Kbd> {t('choose')} ·{' '}
            </>
          )}
          <Kbd>Enter</Kbd> {t('goOn')}
        </span>
        {last ? (
          <Button size="lg" loading={busy} onClick={finish}>
            {t('finish')}
          </Button>
        ) : answered ? (
          <Button size="lg" onClick={() => next()}>
            {t('next')}
          </Button>
        ) : (
          <Button size="lg" disabled={!ready} loading={busy} onClick={submit}>
            {exam ? t('store') : t('check')}
          </Button>
        )}
      </div>
    </section>
  );
}

/** How many digit keys mean something. */
const keysOf = ({ kind, options }: ShownItem) =>
  kind === 'true-false' ? 2 : Math.min(options.length, 9);
