'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { cn } from '@/components/ui/cn';
import type { CallView } from '@/lib/model/call-view';
import { SpeechDots } from './speech-dots';

export interface TranscriptProps {
  label: string;
  /** What has been said to the end. */
  turns: CallView['turns'];
  language: 'zh' | 'en';
  name: string;
  /** The patient's line as far as it has come, with the index it has when it is said; empty while the patient takes a breath. */
  current?: { index: number; shown: string } | null;
  /** The agent's words on their way. */
  sending?: string | null;
  /** Nobody has answered yet. */
  thinking?: boolean;
}

/** So near the end, in pixels, one is reading the end. */
const NEAR_END = 24;

/** The running conversation; stays at its end. Read out by a live region elsewhere, so that half lines are not. */
export function Transcript(props: TranscriptProps) {
  const t = useTranslations('call');
  const { turns, language, name, current = null, sending = null, thinking = false } = props;
  const region = useRef<HTMLElement>(null);
  const end = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  const height = useRef(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the end moves whenever something is said
  useLayoutEffect(() => {
    end.current?.scrollIntoView({ block: 'end' });
  }, [turns.length, sending, thinking]);
  // a line that is being said grows under who reads its end, and leaves alone who reads further up
  // biome-ignore lint/correctness/useExhaustiveDependencies: the end moves with every piece of the line
  useLayoutEffect(() => {
    if (atEnd.current) end.current?.scrollIntoView({ block: 'end' });
  }, [current?.shown]);
  // a hint or the replies may take room from below: what the other side just said must not go out of sight by that
  useEffect(() => {
    if (!region.current) return;
    const watch = new ResizeObserver(() => {
      height.current = region.current?.clientHeight ?? 0;
      if (atEnd.current) end.current?.scrollIntoView({ block: 'end' });
    });
    watch.observe(region.current);
    return () => watch.disconnect();
  }, []);
  const bubbles = turns.map((turn) =>
    turn.speaker === 'event' ? (
      <li key={turn.index} className="py-0.5 text-center text-sm text-faint">
        {turn.text[language]}
      </li>
    ) : (
      <Bubble
        key={turn.index}
        speaker={turn.speaker}
        who={turn.speaker === 'agent' ? t('patient.you') : name}
        text={turn.text[language]}
      />
    ),
  );
  // under the key that it keeps: a line that is said to its end does not come in again
  if (current?.shown)
    bubbles.push(<Bubble key={current.index} speaker="patient" who={name} text={current.shown} />);
  return (
    <section
      ref={region}
      onScroll={({ currentTarget: { scrollHeight, scrollTop, clientHeight } }) => {
        // told before the observer: room was taken meanwhile, nobody has scrolled
        if (clientHeight !== height.current) return;
        atEnd.current = scrollHeight - scrollTop - clientHeight < NEAR_END;
      }}
      aria-label={props.label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
      tabIndex={0}
      className="min-h-24 flex-1 overflow-y-auto overscroll-contain scroll-pb-3 px-4 py-3 focus-visible:-outline-offset-2 sm:px-6"
    >
      <ol className="flex min-h-full flex-col justify-end gap-2.5">
        {bubbles}
        {sending !== null && <Bubble speaker="agent" who={t('patient.you')} text={sending} faded />}
        {(thinking || current?.shown === '') && (
          <li className="flex">
            <span className="rounded-2xl rounded-es-sm bg-surface px-4 py-1 shadow-card">
              <SpeechDots />
              <span className="sr-only">{t('patient.thinking')}</span>
            </span>
          </li>
        )}
      </ol>
      <div ref={end} className="h-px" />
    </section>
  );
}

/** The own words stand there from the moment they are sent, so only the patient's come in. */
function Bubble(props: {
  speaker: 'agent' | 'patient';
  who: string;
  text: string;
  faded?: boolean;
}) {
  const mine = props.speaker === 'agent';
  return (
    <li
      className={cn(
        'flex',
        mine ? 'justify-end' : 'justify-start',
        !mine && 'animate-rise',
        props.faded && 'opacity-60',
      )}
    >
      <p
        className={cn(
          'max-w-[86%] rounded-2xl px-4 py-2 shadow-card sm:max-w-[78%]',
          mine ? 'rounded-ee-sm bg-accent text-accent-ink' : 'rounded-es-sm bg-surface text-ink',
        )}
      >
        <span className="sr-only">{props.who}: </span>
        {props.text}
      </p>
    </li>
  );
}
