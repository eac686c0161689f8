'use client';
import { useTranslations } from 'next-intl';
import { useRef, useState, useTransition } from 'react';
import { focusFirstError } from '@/app/_parts/focus-first-error';
import { orLost } from '@/app/_parts/or-lost';
import { useKept } from '@/app/_parts/use-kept';
import { useOrTell } from '@/app/_parts/use-or-tell';
import { Alert } from '@/components/ui/alert';
import { Button } from '@/components/ui/button';
import { DateField } from '@/components/ui/date-field';
import { Field } from '@/components/ui/field';
import { Textarea } from '@/components/ui/textarea';
import { useToast } from '@/components/ui/use-toast';
import { type AssignRefusal, assign, cancel, restore } from '../actions';
import type { Choice, Subject } from './choice';
import { Step } from './step';
import { WhatStep } from './what-step';
import { WhomStep } from './whom-step';

export interface AssignFormProps {
  subjects: Subject[];
  teams: { id: string; name: string; count: number }[];
  people: { id: string; name: string; username: string }[];
  /** What is chosen at first. */
  initial: Choice;
  today: string;
  /** Quick choices of the day, with their words. */
  days: { value: string; label: string }[];
}

type Refusal = AssignRefusal | 'lost';

const BLAMES: Readonly<Record<Refusal, 'what' | 'whom' | 'day' | 'note' | 'all'>> = {
  'unknown-subject': 'what',
  nobody: 'whom',
  'too-many': 'whom',
  'due-in-the-past': 'day',
  'note-too-long': 'note',
  denied: 'whom',
  malformed: 'all',
  lost: 'all',
};

/** What, whom, until when: three choices and a click. The draft survives a reload; a toast takes it all back. */
export function AssignForm(props: AssignFormProps) {
  const t = useTranslations('assign');
  const toast = useToast();
  const orTell = useOrTell();
  const [initial] = useState(props.initial);
  const [choice, setChoice, forget] = useKept(
    `assign:${initial.subjectId}:${initial.personIds.join()}:${initial.teamIds.join()}`,
    initial,
  );
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const [busy, start] = useTransition();
  const sending = useRef(false);
  const change = (part: Partial<Choice>) => {
    setRefusals([]);
    setChoice({ ...choice, ...part });
  };
  const subject = props.subjects.find(
    (each) => each.kind === choice.kind && each.id === choice.subjectId,
  );
  const wrong = (field: (typeof BLAMES)[Refusal]) => {
    const code = refusals.find((each) => BLAMES[each] === field);
    return code && t(`refused.${code}`);
  };
  const submit = (form: HTMLElement) => {
    const missing: AssignRefusal[] = [];
    if (!subject) missing.push('unknown-subject');
    if (choice.personIds.length + choice.teamIds.length === 0) missing.push('nobody');
    if (!choice.day || choice.day < props.today) missing.push('due-in-the-past');
    setRefusals(missing);
    if (missing.length > 0) focusFirstError(form);
    if (missing.length > 0 || !subject || sending.current) return;
    sending.current = true;
    start(async () => {
      try {
        const result = await orLost(assign(choice));
        if (!result.ok) return setRefusals([result.code]);
        forget();
        toast({
          tone: 'good',
          message: t('done', { title: subject.title }),
          undo: {
            label: t('undo'),
            altText: t('undoHint'),
            onUndo: () => void undo(result.ids),
          },
        });
      } finally {
        sending.current = false;
      }
    });
  };
  const undo = async (ids: string[]) => {
    const back = await orLost(cancel(ids));
    toast(
      back.ok
        ? {
            message: t('undone'),
            undo: {
              label: t('restore'),
              altText: t('undoHint'),
              onUndo: orTell(
                () => restore(ids),
                () => t('failed'),
              ),
            },
          }
        : { tone: 'critical', message: t('failed') },
    );
  };
  return (
    <form
      noValidate
      aria-label={t('title')}
      onSubmit={(event) => {
        event.preventDefault();
        submit(event.currentTarget);
      }}
      className="grid gap-4 lg:grid-cols-[minmax(0,1.25fr)_minmax(0,1fr)_minmax(0,1fr)] lg:items-start"
    >
      <Step number={1} title={t('what.title')} error={wrong('what')}>
        <WhatStep subjects={props.subjects} choice={choice} onChange={change} />
      </Step>
      <Step number={2} title={t('whom.title')} error={wrong('whom')}>
        <WhomStep teams={props.teams} people={props.people} choice={choice} onChange={change} />
      </Step>
      <Step number={3} title={t('when.title')}>
        <div className="space-y-4">
          <fieldset className="flex flex-wrap gap-2">
            <legend className="sr-only">{t('when.quick')}</legend>
            {props.days.map((day) => (
              <Button
                key={day.value}
                size="sm"
                variant={choice.day === day.value ? 'primary' : 'secondary'}
                aria-pressed={choice.day === day.value}
                onClick={() => change({ day: day.value })}
              >
                {day.label}
              </Button>
            ))}
          </fieldset>
          <Field label={t('when.day')} hint={t('when.dayHint')} error={wrong('day')}>
            <DateField
              value={choice.day}
              min={props.today}
              onValueChange={(day) => change({ day })}
            />
          </Field>
          <Field label={t('when.note')} note={t('when.optional')} error={wrong('note')}>
            <Textarea
              value={choice.note}
              placeholder={t('when.notePlaceholder')}
              onChange={(event) => change({ note: event.target.value })}
            />
          </Field>
          {wrong('all') && (
            <Alert tone="critical" live>
              {wrong('all')}
            </Alert>
          )}
          <Button type="submit" size="lg" block loading={busy}>
            {t('submit')}
          </Button>
        </div>
      </Step>
    </form>
  );
}
