'use client';
import { useFormatter, useNow, useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { useKept } from '@/app/_parts/use-kept';
import { Chips } from '@/components/call/chips';
import { Transcript } from '@/components/call/transcript';
import { Trouble } from '@/components/call/trouble';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { RadioCards } from '@/components/ui/radio-cards';
import { Textarea } from '@/components/ui/textarea';
import { shownName } from '@/lib/call/shown-name';
import type { WrapUpForm } from '@/lib/usecases/wrap-up-form';
import type { UseCall } from './use-call';

const CLASSES = ['A', 'B', 'C', 'D', 'none'] as const;
const QUICK = ['1', '3', '7', '14', '30'];
const EMPTY = { class: '', next: '', days: '', notes: '' };
const DAY_MS = 86_400_000;

/** Phase three: class, next contact, notes, as on the form at the desk. */
export function WrapUpStep(props: { call: UseCall; form: WrapUpForm; language: 'zh' | 'en' }) {
  const { call, form, language } = props;
  const t = useTranslations('call.wrapUp');
  const format = useFormatter();
  const now = useNow();
  const { view } = call;
  const [filled, setFilled] = useKept(`hs-wrap-up-${view.attemptId}`, EMPTY);
  const [asked, setAsked] = useState(false);
  const id = useId();
  const set = (change: Partial<typeof EMPTY>) => setFilled({ ...filled, ...change });

  const days = daysOf(filled);
  const count = [...filled.notes.trim()].length;
  const errors = {
    class: filled.class ? null : t('errors.class'),
    next: filled.next === '' ? t('errors.next') : days === undefined ? t('errors.days') : null,
    notes: count < form.notesLeast ? t('errors.notes', { least: form.notesLeast, count }) : null,
  };
  const shown = (field: keyof typeof errors) => (asked ? errors[field] : null);
  const submit = () => {
    const wrong = (['class', 'next', 'notes'] as const).find((field) => errors[field]);
    if (wrong || days === undefined) {
      setAsked(true);
      document.getElementById(`${id}-${wrong}`)?.scrollIntoView({ block: 'center' });
      return;
    }
    const patientClass = CLASSES.find((each) => each === filled.class);
    if (patientClass)
      void call.send({
        type: 'wrap-up',
        wrapUp: { class: patientClass, nextContactDays: days, notes: filled.notes.trim() },
      });
  };
  return (
    <>
      <div className="min-h-0 flex-1 overflow-y-auto px-4 pb-6 sm:px-6">
        <h1 className="mt-2 text-2xl">{t('title')}</h1>
        <p className="mb-5 text-soft">{t('lead')}</p>
        <div className="space-y-7">
          <section>
            <h2 id={`${id}-class`} className="mb-2.5 text-lg">
              {t('class')}
            </h2>
            <RadioCards
              labelledBy={`${id}-class`}
              describedBy={`${id}-class-error`}
              columns={2}
              invalid={shown('class') !== null}
              value={filled.class}
              onValueChange={(value) => set({ class: value })}
              options={[
                ...form.classes.map(({ id: value, means }) => ({
                  value,
                  title: value,
                  description: means[language],
                })),
                { value: 'none', title: t('classNone'), description: t('classNoneText') },
              ]}
            />
            <Wrong id={`${id}-class-error`} text={shown('class')} />
          </section>
          <section>
            <h2 id={`${id}-next`} className="mb-2.5 text-lg">
              {t('next')}
            </h2>
            <Chips
              labelledBy={`${id}-next`}
              describedBy={`${id}-next-error`}
              invalid={shown('next') !== null}
              value={filled.next}
              onValueChange={(next) => set({ next })}
              options={[
                ...QUICK.map((value) => ({ value, label: t('days', { days: Number(value) }) })),
                { value: 'custom', label: t('custom') },
                { value: 'none', label: t('none') },
              ]}
            />
            {filled.next === 'custom' && (
              <div className="mt-3 max-w-48">
                <Field label={t('customLabel')}>
                  <Input
                    type="number"
                    inputMode="numeric"
                    min={0}
                    max={3650}
                    value={filled.days}
                    onChange={(event) => set({ days: event.target.value })}
                  />
                </Field>
              </div>
            )}
            {days !== undefined && (
              <p role="status" className="mt-2.5 text-soft">
                {days === null
                  ? t('previewNone')
                  : format.dateTime(new Date(now.getTime() + days * DAY_MS), {
                      month: 'long',
                      day: 'numeric',
                      weekday: 'long',
                    })}
              </p>
            )}
            <Wrong id={`${id}-next-error`} text={shown('next')} />
          </section>
          <section id={`${id}-notes`}>
            <Field label={t('notes')} hint={t('notesHint')} error={shown('notes') ?? undefined}>
              <Textarea
                rows={4}
                maxRows={10}
                maxLength={2000}
                value={filled.notes}
                onChange={(event) => set({ notes: event.target.value })}
              />
            </Field>
            <p
              className={`num mt-1 text-sm ${count < form.notesLeast ? 'text-faint' : 'text-accent-text'}`}
            >
              {t('count', { count, least: form.notesLeast })}
            </p>
          </section>
          {view.mode !== 'exam' && (
            <details className="rounded-lg border border-line bg-surface">
              <summary className="min-h-11 cursor-pointer rounded-lg px-4 py-2.5 font-medium text-accent-text">
                {t('transcript')}
              </summary>
              <div className="flex max-h-80 flex-col border-t border-line">
                <Transcript
                  label={t('transcript')}
                  turns={view.turns}
                  language={language}
                  name={shownName(view.card, language)}
                />
              </div>
            </details>
          )}
        </div>
      </div>
      <div className="relative shrink-0 border-t border-line bg-surface/95 px-4 pt-3 pb-safe sm:px-6">
        <Trouble {...call} here={`/calls/${view.attemptId}`} />
        <Button size="lg" block loading={call.busy || view.phase === 'done'} onClick={submit}>
          {t('submit')}
        </Button>
      </div>
    </>
  );
}

/** Days until the next contact, null for none, undefined while it is not (rightly) chosen. */
function daysOf({ next, days }: { next: string; days: string }): number | null | undefined {
  if (next === 'none') return null;
  const text = next === 'custom' ? days : next;
  if (!/^\d{1,4}$/.test(text.trim())) return undefined;
  const number = Number(text);
  return number <= 3650 ? number : undefined;
}

function Wrong({ id, text }: { id: string; text: string | null }) {
  return (
    <p id={id} aria-live="polite" className="mt-1.5 text-sm text-critical-text">
      {text}
    </p>
  );
}
