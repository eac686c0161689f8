'use client';
import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { lazy, Suspense, useEffect, useState } from 'react';
import { CallFrame } from '@/components/call/call-frame';
import { RecordCard } from '@/components/call/record-card';
import type { Look } from '@/components/portrait/look';
import { shownName } from '@/lib/call/shown-name';
import type { CallView } from '@/lib/model/call-view';
import type { WrapUpForm } from '@/lib/usecases/wrap-up-form';
import { BeginStep } from './begin-step';
import { CallTop } from './call-top';
import { PrepareStep } from './prepare-step';
import { TalkStep } from './talk-step';
import { useCall } from './use-call';
import { useCaption } from './use-caption';
import { useVoice } from './use-voice';

const loadWrapUp = () => import('./wrap-up-step');
const WrapUpStep = lazy(() => loadWrapUp().then((module) => ({ default: module.WrapUpStep })));

const AIR = {
  calm: 'calm',
  softened: 'calm',
  wary: 'uneasy',
  worried: 'uneasy',
  annoyed: 'tense',
} as const;

/** Time to read that the time is up, before the debrief comes. */
const LAST_WORDS_MS = 2_000;

export interface CallScreenProps {
  initial: CallView;
  form: WrapUpForm;
  /** The face, made on the server: the browser needs one, not all. */
  look: Look;
}

/** One call from the record to the wrap-up, on one screen. It goes on wherever the server says it is. */
export function CallScreen(props: CallScreenProps) {
  const { initial, form, look } = props;
  const t = useTranslations('call');
  const router = useRouter();
  const language = useLocale() === 'en' ? 'en' : 'zh';
  const call = useCall(initial);
  const { view } = call;
  const voice = useVoice(view.voice, language === 'en' ? 'en' : 'zh-CN');
  const caption = useCaption({
    turns: view.turns,
    language,
    pace: view.pace,
    speak: voice.speak,
  });
  // a call that ends while one is looking says its last words before the form comes
  const [written, setWritten] = useState(initial.phase === 'wrap-up');
  // face and form come after the preparation; fetched while the network is there
  useEffect(() => {
    void import('@/components/call/living-portrait').catch(() => {});
    void loadWrapUp().catch(() => {});
  }, []);
  const done = view.phase === 'done';
  const debrief = `/calls/${view.attemptId}/debrief`;
  const timeUp = done && !written;
  const listening = timeUp && caption.speaking;
  useEffect(() => {
    if (!done || listening) return;
    const timer = setTimeout(() => router.replace(debrief), timeUp ? LAST_WORDS_MS : 0);
    return () => clearTimeout(timer);
  }, [done, timeUp, listening, debrief, router]);

  const step =
    view.phase === 'prepare'
      ? 'prepare'
      : written && (view.phase === 'wrap-up' || done)
        ? 'wrap-up'
        : 'call';
  const record = <RecordCard card={view.card} language={language} />;
  const offer = view.phase === 'prepare' ? view.prepare : null;
  return (
    <CallFrame
      label={t('region', { name: shownName(view.card, language) })}
      side={record}
      air={step === 'call' && view.expression ? AIR[view.expression] : 'calm'}
      top={
        <CallTop
          caseId={view.case.id}
          channel={view.channel}
          step={step}
          prepares={view.prepare !== null}
          voice={voice}
          record={<RecordCard card={view.card} language={language} bare />}
        />
      }
    >
      {offer && <PrepareStep call={call} offer={offer} record={record} />}
      {(view.phase === 'ready' || view.phase === 'ringing') && (
        <BeginStep call={call} look={look} voice={voice} language={language} />
      )}
      {step === 'call' && view.phase !== 'ready' && view.phase !== 'ringing' && (
        <TalkStep
          call={call}
          look={look}
          caption={caption}
          language={language}
          onWrapUp={() => setWritten(true)}
        />
      )}
      {step === 'wrap-up' && (
        <Suspense>
          <WrapUpStep call={call} form={form} language={language} />
        </Suspense>
      )}
    </CallFrame>
  );
}
