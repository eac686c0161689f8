'use client';
import { GraduationCap, HandHelping, MessageCircleMore, PhoneCall } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useActionState, useId, useState } from 'react';
import { isLost } from '@/app/_parts/is-lost';
import { Alert } from '@/components/ui/alert';
import { Button } from '@/components/ui/button';
import { RadioCards } from '@/components/ui/radio-cards';
import { type StartRefusal, startCallOfCase } from '../actions';

const MODES = ['practice', 'coached', 'exam'] as const;
const ICONS = {
  practice: <MessageCircleMore />,
  coached: <HandHelping />,
  exam: <GraduationCap />,
};

/** Begins the call; a server that is not reached is told beside the button instead of on the error page. */
const startOrLost = (
  before: StartRefusal | 'lost' | null,
  data: FormData,
): Promise<StartRefusal | 'lost' | null> =>
  startCallOfCase(before === 'lost' ? null : before, data).catch((error: unknown) => {
    if (isLost(error)) return 'lost';
    throw error;
  });

/** Chooses how to practise and starts the call. The first time coached is suggested, later practice. */
export function StartForm(props: {
  caseId: string;
  suggested: 'practice' | 'coached';
  points: number;
}) {
  const t = useTranslations('cases.detail');
  const [refusal, action, pending] = useActionState(startOrLost, null);
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
