'use client';
import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import type { Look } from '@/components/portrait/look';
import type { CallView } from '@/lib/model/call-view';

/** The drawing is much code and comes with the server's HTML: what makes it move may load after the page. */
const Portrait = dynamic(() =>
  import('@/components/portrait/portrait').then((module) => module.Portrait),
);

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
    <span className="block rounded-full bg-sunken" style={{ width: size, height: size }}>
      <Portrait
        look={look}
        expression={view.expression ?? 'calm'}
        speaking={speaking}
        alive
        size="100%"
        label={
          view.expression
            ? t('looks', {
                name: view.card.called[language],
                mood: t(`mood.${view.expression}`),
              })
            : undefined
        }
      />
    </span>
  );
}
