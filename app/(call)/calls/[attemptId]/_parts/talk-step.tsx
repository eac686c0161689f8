'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { useKept } from '@/app/_parts/use-kept';
import { readingTime } from '@/components/call/speech-time';
import { TimeLeft } from '@/components/call/time-left';
import { Transcript } from '@/components/call/transcript';
import { Trouble } from '@/components/call/trouble';
import type { Look } from '@/components/portrait/look';
import { Button } from '@/components/ui/button';
import { LiveRegion } from '@/components/ui/live-region';
import { shownName } from '@/lib/call/shown-name';
import { CallBar } from './call-bar';
import { HoldPanel } from './hold-panel';
import { ReplyArea } from './reply-area';
import { Stage } from './stage';
import type { UseCall } from './use-call';
import type { Caption } from './use-caption';
import { useClock } from './use-clock';
import { useSilence } from './use-silence';
import { useTimeLeft } from './use-time-left';

const SILENCE_MS = 12_000;
const GOODBYE_MS = 2_500;

export interface TalkStepProps {
  call: UseCall;
  look: Look;
  caption: Caption;
  language: 'zh' | 'en';
  onWrapUp: () => void;
}

/** Phase two: the conversation. */
export function TalkStep({ call, look, caption, language, onWrapUp }: TalkStepProps) {
  const t = useTranslations('call');
  const { view, connection, busy, send } = call;
  const [sending, setSending] = useState<string | null>(null);
  const [how, setHow] = useKept<'pick' | 'type'>('hs-reply-how', 'pick');
  const picking = view.offered.length > 0 && how === 'pick';
  const name = shownName(view.card, language);
  const timeUp = view.phase === 'done'; // of a short call: the debrief follows by itself
  const over = view.phase === 'wrap-up' || timeUp;
  const held = view.phase === 'on-hold';
  const waiting = view.phase === 'connected' && !caption.speaking && connection === 'idle';
  const time = useClock(`hs-began-${view.attemptId}`, !over);
  const canSkip = caption.speaking && view.mode !== 'exam';

  const near = useSilence({
    waiting: waiting && !view.goodbye,
    quietSince: caption.quietSince,
    limit: SILENCE_MS + (picking ? readingTime(view.offered.map((o) => o.text[language])) : 0),
    evenHidden: view.mode === 'exam',
    onSilence: (ms) => void send({ type: 'silence', ms }),
  });

  // after goodbye the other side hangs up by itself, unless something is said or done first
  const parting = waiting && view.goodbye;
  const sendRef = useRef(send);
  sendRef.current = send;
  useEffect(() => {
    if (!parting) return;
    const timer = setTimeout(
      () => void sendRef.current({ type: 'silence', ms: GOODBYE_MS }),
      GOODBYE_MS,
    );
    return () => clearTimeout(timer);
  }, [parting]);

  const left = useTimeLeft({
    left: over ? null : view.timeLeft,
    free: !caption.speaking && connection === 'idle',
    onUp: () => void send({ type: 'time-up' }),
  });

  const { finish } = caption;
  useEffect(() => {
    if (!canSkip) return;
    const skip = (event: KeyboardEvent) => {
      if (event.key !== ' ' || isControl(event.target)) return;
      event.preventDefault();
      finish();
    };
    document.addEventListener('keydown', skip);
    return () => document.removeEventListener('keydown', skip);
  }, [canSkip, finish]);

  const turns = view.turns.slice(0, caption.said);
  const lastLine =
    caption.current?.whole ?? turns.findLast((turn) => turn.speaker === 'patient')?.text[language];
  const doing = over
    ? t('state.ended')
    : held
      ? t('state.on-hold')
      : caption.speaking
        ? t('patient.interrupt')
        : busy
          ? t('patient.thinking')
          : left === 0
            ? t('timeLeft.over')
            : near
              ? t('patient.waiting')
              : t('state.connected', { channel: view.channel });

  return (
    <>
      <Stage
        look={look}
        view={view}
        language={language}
        speaking={caption.speaking && caption.current?.shown !== ''}
        doing={doing}
        time={left === null ? <time className="ms-2">{time}</time> : <TimeLeft seconds={left} />}
        onSkip={canSkip ? finish : null}
      />
      <Transcript
        label={t('title')}
        turns={turns}
        language={language}
        name={name}
        current={caption.current}
        sending={sending}
        thinking={sending !== null}
      />
      <LiveRegion>{lastLine && t('patient.says', { name, text: lastLine })}</LiveRegion>
      <div className="relative shrink-0 max-h-[66dvh] overflow-y-auto border-t border-line bg-surface/95 px-3.5 pt-2.5 pb-safe backdrop-blur sm:px-6">
        <Trouble {...call} here={`/calls/${view.attemptId}`} />
        {timeUp ? (
          <p role="status" className="py-3 text-soft">
            {!caption.speaking && t(view.timeLeft?.ms ? 'timeLeft.ended' : 'timeLeft.done')}
          </p>
        ) : over ? (
          !caption.speaking && (
            <div className="flex flex-wrap items-center justify-between gap-3 py-1">
              <p>
                <span className="block font-semibold">
                  {t('over.title', { channel: view.channel })}
                </span>
                <span className="text-sm text-soft">{t('over.text')}</span>
              </p>
              <Button size="lg" autoFocus onClick={onWrapUp} className="max-sm:w-full">
                {t('over.next')}
              </Button>
            </div>
          )
        ) : held ? (
          <HoldPanel call={call} />
        ) : view.goodbye ? (
          <div className="flex items-center justify-between gap-3 py-1">
            <p role="status" className="text-soft">
              {parting && t('goodbye.text', { name })}
              {parting &&
                view.mode === 'coached' &&
                ` ${t('goodbye.coached', { channel: view.channel })}`}
            </p>
            <CallBar call={call} speaking={caption.speaking} />
          </div>
        ) : (
          <ReplyArea
            call={call}
            caption={caption}
            language={language}
            picking={picking}
            onHow={setHow}
            onSending={setSending}
          />
        )}
      </div>
    </>
  );
}

/** Is it something that uses the key itself? */
function isControl(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('button, a, input, textarea, select, [role="radio"], [role="dialog"]') !== null
  );
}
