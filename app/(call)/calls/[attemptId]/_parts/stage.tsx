'use client';
import { EyeOff, SkipForward } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Levels } from '@/components/call/levels';
import type { Look } from '@/components/portrait/look';
import { Button } from '@/components/ui/button';
import { shownName } from '@/lib/call/shown-name';
import type { CallView } from '@/lib/model/call-view';
import { PatientFace } from './patient-face';

export interface StageProps {
  look: Look;
  view: CallView;
  language: 'zh' | 'en';
  speaking: boolean;
  /** What the other side is doing, in words. */
  doing: string;
  /** How long it has lasted, or what is left of it. */
  time: ReactNode;
  onSkip: (() => void) | null;
}

/** Who is on the line: face, name, mood, time; in coached calls the levels behind the mood. */
export function Stage({ look, view, language, speaking, doing, time, onSkip }: StageProps) {
  const t = useTranslations('call');
  return (
    <div className="shrink-0 px-4 pb-2 sm:px-6">
      <div className="flex items-center gap-4">
        <span className="relative shrink-0">
          <span
            key={view.expression ?? 'hidden'}
            aria-hidden
            className="absolute inset-0 animate-mood rounded-full border-4 border-accent opacity-0"
          />
          <PatientFace
            look={look}
            view={view}
            language={language}
            speaking={speaking}
            size="clamp(3.75rem, 11dvh, 7.5rem)"
          />
        </span>
        <div className="min-w-0 flex-1">
          <h1 className="truncate text-xl leading-snug">{shownName(view.card, language)}</h1>
          <p className="flex items-center gap-x-2 whitespace-nowrap text-sm text-soft">
            {view.expression ? (
              <span
                key={view.expression}
                className="inline-block animate-rise font-semibold text-ink first-letter:uppercase"
              >
                {t(`mood.${view.expression}`)}
              </span>
            ) : (
              <span className="inline-flex items-center gap-1.5">
                <EyeOff aria-hidden className="size-4" />
                {t('mood.hidden')}
              </span>
            )}
            <span aria-hidden>·</span>
            <span className="min-w-0 truncate">{doing}</span>
          </p>
          <div className="num text-sm text-faint">
            <span className="rounded-full bg-surface px-2 py-0.5 text-xs font-medium text-soft">
              {t(`mode.${view.mode}`)}
            </span>
            {time}
          </div>
        </div>
        {onSkip && (
          <Button
            variant="secondary"
            size="sm"
            icon={<SkipForward />}
            onClick={onSkip}
            aria-keyshortcuts="Space"
            className="max-sm:size-11 max-sm:rounded-full max-sm:px-0"
          >
            <span className="max-sm:sr-only">{t('patient.skip')}</span>
          </Button>
        )}
      </div>
      {view.levels && (
        <div className="mt-2">
          <Levels levels={view.levels} />
        </div>
      )}
    </div>
  );
}
