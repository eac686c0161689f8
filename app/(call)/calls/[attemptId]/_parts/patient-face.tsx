'use client';
import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import type { Look } from '@/components/portrait/look';
import { shownName } from '@/lib/call/shown-name';
import type { CallView } from '@/lib/model/call-view';

/** The drawing is much code and comes with the server's HTML: what makes it move may load after the page. */
const LivingPortrait = dynamic(() =>
  import('@/components/call/living-portrait').then((module) => module.LivingPortrait),
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
  const { expression } = view;
  const named = expression && {
    role: 'img',
    'aria-label': t('looks', {
      name: shownName(view.card, language),
      mood: t(`mood.${expression}`),
    }),
  };
  return (
    <span
      {...named}
      className="relative block rounded-full bg-sunken"
      style={{ width: size, height: size }}
    >
      <LivingPortrait look={look} expression={expression ?? 'calm'} speaking={speaking} />
    </span>
  );
}
