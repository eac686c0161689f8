'use client';
import { useTranslations } from 'next-intl';
import type { Look } from '@/components/portrait/look';
import { Portrait } from '@/components/portrait/portrait';
import type { CallView } from '@/lib/model/call-view';

export interface PatientFaceProps {
  look: Look;
  view: Pick<CallView, 'expression' | 'card'>;
  language: 'zh' | 'en';
  speaking?: boolean;
  size: number | string;
}

/** The patient as a picture that shows the mood, or a calm face where none may be seen. */
export function PatientFace({ look, view, language, speaking = false, size }: PatientFaceProps) {
  const t = useTranslations('call');
  return (
    <Portrait
      look={look}
      expression={view.expression ?? 'calm'}
      speaking={speaking}
      alive
      size={size}
      label={
        view.expression
          ? t('looks', {
              name: view.card.called[language],
              mood: t(`mood.${view.expression}`),
            })
          : undefined
      }
    />
  );
}
