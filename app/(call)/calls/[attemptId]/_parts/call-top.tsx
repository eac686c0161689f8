'use client';
import { FileText, Volume2, VolumeX, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { StepBar } from '@/components/call/step-bar';
import { IconButton } from '@/components/ui/icon-button';
import type { CallView } from '@/lib/model/call-view';
import type { Voice } from './use-voice';

const loadSheet = () => import('@/components/ui/sheet');
const Sheet = lazy(() => loadSheet().then((module) => ({ default: module.Sheet })));

export interface CallTopProps {
  caseId: string;
  channel: CallView['channel'];
  step: 'prepare' | 'call' | 'wrap-up';
  /** No preparation is asked for where the other side calls or stands there. */
  prepares: boolean;
  voice: Voice;
  /** The record; opens as a sheet where there is no room beside the call. */
  record: ReactNode;
}

/** Top of the call screen: a way out that loses nothing, the three phases, sound, the record. */
export function CallTop({ caseId, channel, step, prepares, voice, record }: CallTopProps) {
  const t = useTranslations('call');
  const [open, setOpen] = useState(false);
  const [opened, setOpened] = useState(false);
  // fetched while the network is there; the record may be wanted when it is not
  useEffect(() => void loadSheet().catch(() => {}), []);
  const steps = (['prepare', 'call', 'wrap-up'] as const).filter(
    (id) => id !== 'prepare' || prepares,
  );
  return (
    <>
      <a
        href={`/cases/${caseId}`}
        aria-label={`${t('leave')} · ${t('leaveHint')}`}
        title={t('leaveHint')}
        className="grid size-11 shrink-0 place-items-center rounded-full text-soft hover:bg-sunken hover:text-ink"
      >
        <X aria-hidden className="size-5" />
      </a>
      <StepBar
        label={t('steps.label')}
        steps={steps.map((id) => ({ id, label: t(`steps.${id}`, { channel }) }))}
        current={step}
      />
      <span className="flex shrink-0 justify-end">
        {voice.able && step === 'call' && (
          <IconButton
            label={voice.on ? t('voice.off') : t('voice.on')}
            icon={voice.on ? <Volume2 /> : <VolumeX />}
            pressed={voice.on}
            onClick={voice.toggle}
          />
        )}
        {step === 'prepare' ? (
          <span className="size-11 lg:hidden" />
        ) : (
          <span className="lg:hidden">
            <IconButton
              label={t('record.open')}
              icon={<FileText />}
              onClick={() => {
                setOpened(true);
                setOpen(true);
              }}
            />
          </span>
        )}
      </span>
      {opened && (
        <Suspense>
          <Sheet
            open={open}
            onOpenChange={setOpen}
            title={t('record.title')}
            closeLabel={t('record.close')}
          >
            {record}
          </Sheet>
        </Suspense>
      )}
    </>
  );
}
