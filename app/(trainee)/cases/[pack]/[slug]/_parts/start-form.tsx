'use client';
import { GraduationCap, HandHelping, MessageCircleMore, PhoneCall } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useActionState, useId, useState } from 'react';
import { Alert } from '@/components/ui/alert';
import { Button } from '@/components/ui/button';
import { RadioCards } from '@/components/ui/radio-cards';
import { startCallOfCase } from '../actions';

const MODES = ['practice', 'coached', 'exam'] as const;
const ICONS = {
  practice: <MessageCircleMore />,
  coached: <HandHelping />,
  exam: <GraduationCap />,
};

/** Chooses how to practise and starts the call. The first time coached is suggested, later practice. */
export function StartForm(props: {
  caseId: string;
  suggested: 'practice' | 'coached';
  points: number;
}) {
  const t = useTranslations('cases.detail');
  const [refusal, action, pending] = useActionState(startCallOfCase, null);
  const [mode, setMode] = useState<string>(props.suggested);
  const heading = useId();
  return (
    <form action={action} className="space-y-4">
      <h2 id={heading} className="text-lg">
        {t('mode')}
      </h2>
      <input type="hidden" name="caseId" value={props.caseId} />
      <input type="hidden" name="mode" value={mode} />
      <RadioCards
        labelledBy={heading}
        value={mode}
        onValueChange={setMode}
        options={MODES.map((value) => ({
          value,
          title: t(`modeName.${value}`),
          description: t(`modeText.${value}`, { points: props.points }),
          icon: ICONS[value],
        }))}
      />
      {refusal && (
        <Alert tone="critical" live>
          {t(`refused.${refusal}`)}
        </Alert>
      )}
      <Button type="submit" size="lg" block loading={pending} icon={<PhoneCall />}>
        {pending ? t('starting') : t('start')}
      </Button>
    </form>
  );
}
