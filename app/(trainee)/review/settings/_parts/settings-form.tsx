'use client';
import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import { LoadForecast } from '@/components/review/load-forecast';
import { RangeField } from '@/components/review/range-field';
import { Alert } from '@/components/ui/alert';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { useToast } from '@/components/ui/use-toast';
import type { ReviewLoad } from '@/lib/model/review-load';
import type { ReviewSettings } from '@/lib/model/review-settings';
import { forecast, keep } from '../actions';
import { useForecast } from './use-forecast';

const RANGES = {
  retention: { min: 80, max: 97, step: 1 },
  dailyCap: { min: 5, max: 200, step: 5 },
  minutes: { min: 2, max: 20, step: 1 },
} as const;

/** How the clinic reviews, with what it would cost beside it while the sliders move. */
export function SettingsForm(props: { settings: ReviewSettings; load: ReviewLoad }) {
  const t = useTranslations('reviewSettings');
  const toast = useToast();
  const [kept, setKept] = useState(props.settings);
  const [wanted, setWanted] = useState(props.settings);
  const [refused, setRefused] = useState(false);
  const [busy, start] = useTransition();
  const { load, waiting } = useForecast(wanted, props.load, forecast);
  const same = JSON.stringify(kept) === JSON.stringify(wanted);
  const save = async (settings: ReviewSettings): Promise<boolean> => {
    const result = await keep(settings).catch(() => ({ ok: false as const }));
    setRefused(!result.ok);
    if (!result.ok) return false;
    setKept(result.settings);
    setWanted(result.settings);
    return true;
  };
  const submit = () => {
    const before = kept;
    start(async () => {
      if (await save(wanted))
        toast({
          tone: 'good',
          message: t('saved'),
          undo: { label: t('undo'), altText: t('undoHint'), onUndo: () => void save(before) },
        });
    });
  };
  return (
    <form
      className="grid gap-6 lg:grid-cols-[minmax(0,1.2fr)_minmax(0,1fr)] lg:items-start"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy && !same) submit();
      }}
    >
      <Card>
        <div className="space-y-7">
          <RangeField
            label={t('retention.label')}
            hint={t('retention.hint')}
            value={Math.round(wanted.retention * 100)}
            valueText={t('retention.value', { percent: Math.round(wanted.retention * 100) })}
            {...RANGES.retention}
            onValueChange={(percent) => setWanted({ ...wanted, retention: percent / 100 })}
          />
          <RangeField
            label={t('dailyCap.label')}
            hint={t('dailyCap.hint')}
            value={wanted.dailyCap}
            valueText={t('dailyCap.value', { count: wanted.dailyCap })}
            {...RANGES.dailyCap}
            onValueChange={(dailyCap) => setWanted({ ...wanted, dailyCap })}
          />
          <RangeField
            label={t('minutes.label')}
            hint={t('minutes.hint')}
            value={wanted.minutes}
            valueText={t('minutes.value', { count: wanted.minutes })}
            {...RANGES.minutes}
            onValueChange={(minutes) => setWanted({ ...wanted, minutes })}
          />
          {refused && (
            <Alert tone="critical" live>
              {t('refused')}
            </Alert>
          )}
          <div className="flex flex-wrap items-center gap-3">
            <Button type="submit" size="lg" loading={busy} disabled={same}>
              {t('save')}
            </Button>
            <p className="text-sm text-faint">{t('effect')}</p>
          </div>
        </div>
      </Card>
      <Card title={t('load.title')} description={t('load.about')}>
        <LoadForecast before={props.load} load={load} waiting={waiting} />
      </Card>
    </form>
  );
}
