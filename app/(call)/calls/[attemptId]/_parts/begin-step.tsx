'use client';
import { DoorOpen, MessageCircle, Phone, PhoneCall, Smile } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { RingPulse } from '@/components/call/ring-pulse';
import { Trouble } from '@/components/call/trouble';
import type { Look } from '@/components/portrait/look';
import { Button } from '@/components/ui/button';
import { LiveRegion } from '@/components/ui/live-region';
import { shownName } from '@/lib/call/shown-name';
import { PatientFace } from './patient-face';
import type { UseCall } from './use-call';
import { useRings } from './use-rings';
import type { Voice } from './use-voice';

const DIAL_MS = 1_800;
const READY = {
  phone: 'readyPhone',
  desk: 'readyDesk',
  chat: 'readyChat',
  visit: 'readyVisit',
} as const;
const START = {
  phone: 'phone-outbound',
  desk: 'desk',
  chat: 'chat',
  visit: 'visit',
} as const;
const ICONS = {
  phone: <Phone />,
  desk: <Smile />,
  chat: <MessageCircle />,
  visit: <DoorOpen />,
} as const;

/** The moment before the first word: dial, pick up the ringing phone, or step up to the person. */
export function BeginStep({
  call,
  look,
  voice,
  language,
}: {
  call: UseCall;
  look: Look;
  voice: Voice;
  language: 'zh' | 'en';
}) {
  const t = useTranslations('call.begin');
  const { view } = call;
  const ringing = view.phase === 'ringing';
  const phone = view.channel === 'phone';
  const rings = useRings(view.attemptId, ringing, voice.ring);
  const [dialling, setDialling] = useState(false);
  const busy = dialling || call.busy;
  const name = phone ? view.card.name : shownName(view.card, language);
  const begin = () => {
    if (busy) return;
    if (ringing || !phone) {
      void call.send({ type: 'begin', rings: ringing ? rings : 0 });
      return;
    }
    setDialling(true);
    voice.ring();
    setTimeout(() => {
      void call.send({ type: 'begin', rings: 0 }).then(() => setDialling(false));
    }, DIAL_MS);
  };
  const status = ringing
    ? t('rings', { count: rings })
    : busy && phone
      ? t('calling')
      : t(READY[view.channel], { name });
  return (
    <>
      <div className="flex min-h-0 flex-1 flex-col items-center justify-center gap-16 px-6 text-center">
        <RingPulse on={ringing || (busy && phone)}>
          <PatientFace look={look} view={view} language={language} size="min(44vw, 12rem)" />
        </RingPulse>
        <div>
          <p className="text-sm font-medium text-accent-text">{ringing && t('incoming')}</p>
          <h1 className="text-3xl">{name}</h1>
          {phone && view.card.phone && <p className="num text-lg text-soft">{view.card.phone}</p>}
          <p className="num mt-2 text-soft" aria-hidden={ringing || undefined}>
            {status}
          </p>
          <LiveRegion>{ringing ? status : ''}</LiveRegion>
        </div>
      </div>
      <div className="mx-auto w-full max-w-md shrink-0 px-5 pb-[max(2rem,env(safe-area-inset-bottom))]">
        <Trouble {...call} here={`/calls/${view.attemptId}`} />
        <Button
          size="lg"
          block
          autoFocus
          loading={busy}
          icon={ringing ? <PhoneCall /> : ICONS[view.channel]}
          onClick={begin}
        >
          {ringing ? t('answer') : busy && phone ? t('calling') : t(START[view.channel])}
        </Button>
      </div>
    </>
  );
}
