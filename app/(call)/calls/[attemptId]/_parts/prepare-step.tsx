'use client';
import { CalendarHeart, CalendarOff } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type ReactNode, useId, useState } from 'react';
import { useKept } from '@/app/_parts/use-kept';
import { Chips } from '@/components/call/chips';
import { Trouble } from '@/components/call/trouble';
import { Alert } from '@/components/ui/alert';
import { Button } from '@/components/ui/button';
import { RadioCards } from '@/components/ui/radio-cards';
import type { CallView } from '@/lib/model/call-view';
import type { UseCall } from './use-call';

const NOTHING = { identity: '', goal: '', time: '' };

/** Phase one: read the record, then who to call as, what for, and when. */
export function PrepareStep({
  call,
  offer,
  record,
}: {
  call: UseCall;
  offer: NonNullable<CallView['prepare']>;
  record: ReactNode;
}) {
  const t = useTranslations('call');
  const { attemptId } = call.view;
  const [choice, setChoice] = useKept(`hs-prepare-${attemptId}`, NOTHING);
  const [asked, setAsked] = useState(false);
  const id = useId();
  const missing = Object.values(choice).filter((value) => value === '').length;
  const submit = () => {
    if (missing > 0) {
      setAsked(true);
      document
        .getElementById(`${id}-${Object.entries(choice).find(([, v]) => !v)?.[0]}`)
        ?.scrollIntoView({ block: 'center' });
      return;
    }
    const identity = offer.identities.find((each) => each === choice.identity);
    const goal = offer.goals.find((each) => each === choice.goal);
    if (identity && goal)
      void call.send({ type: 'prepare', preparation: { identity, goal, time: choice.time } });
  };
  return (
    <>
      <div className="min-h-0 flex-1 overflow-y-auto px-4 pb-6 sm:px-6">
        <h1 className="mt-2 text-2xl">{t('prepare.title')}</h1>
        <p className="mb-4 text-soft">{t('prepare.lead')}</p>
        <div className="lg:hidden">{record}</div>
        <div className="mt-6 space-y-7">
          <Question id={`${id}-identity`} title={t('prepare.identity')}>
            <RadioCards
              labelledBy={`${id}-identity`}
              columns={2}
              value={choice.identity}
              invalid={asked && !choice.identity}
              onValueChange={(identity) => setChoice({ ...choice, identity })}
              options={offer.identities.map((value) => ({
                value,
                title: t(`identity.${value}`),
                description: t(`identityText.${value}`),
              }))}
            />
          </Question>
          <Question id={`${id}-goal`} title={t('prepare.goal')}>
            <RadioCards
              labelledBy={`${id}-goal`}
              columns={2}
              value={choice.goal}
              invalid={asked && !choice.goal}
              onValueChange={(goal) => setChoice({ ...choice, goal })}
              options={offer.goals.map((value) => ({ value, title: t(`goal.${value}`) }))}
            />
          </Question>
          <Question id={`${id}-time`} title={t('prepare.time')}>
            <p
              id={`${id}-day`}
              className="mb-2.5 flex items-center gap-2 text-sm text-soft [&_svg]:size-4.5"
            >
              {offer.holiday ? (
                <CalendarOff aria-hidden className="text-signal-text" />
              ) : (
                <CalendarHeart aria-hidden className="text-accent-text" />
              )}
              {offer.holiday ? t('prepare.holiday') : t('prepare.workday')}
            </p>
            <Chips
              labelledBy={`${id}-time`}
              describedBy={`${id}-day`}
              value={choice.time}
              invalid={asked && !choice.time}
              onValueChange={(time) => setChoice({ ...choice, time })}
              options={offer.times.map((value) => ({ value, label: value }))}
            />
          </Question>
        </div>
      </div>
      <div className="relative shrink-0 border-t border-line bg-surface/95 px-4 pt-3 pb-safe sm:px-6">
        <Trouble {...call} here={`/calls/${attemptId}`} />
        {asked && missing > 0 && (
          <Alert tone="signal" live className="mb-2.5">
            {missing === 1 ? t('prepare.missing') : t('prepare.missingMany', { count: missing })}
          </Alert>
        )}
        <Button size="lg" block loading={call.busy} onClick={submit}>
          {t('prepare.done')}
        </Button>
      </div>
    </>
  );
}

function Question(props: { id: string; title: string; children: ReactNode }) {
  return (
    <section>
      <h2 id={props.id} className="mb-2.5 text-lg">
        {props.title}
      </h2>
      {props.children}
    </section>
  );
}
