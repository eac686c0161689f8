'use client';
import { useTranslations } from 'next-intl';
import { RadarChart } from '@/components/charts/radar-chart';
import { ScoreDial } from '@/components/charts/score-dial';
import { Alert } from '@/components/ui/alert';
import { Badge } from '@/components/ui/badge';
import type { DebriefProps } from './debrief-props';

const TONES = {
  excellent: 'good',
  good: 'good',
  fair: 'accent',
  poor: 'signal',
  fail: 'critical',
} as const;

/** The score first, then the five dimensions, then the one thing that decided it. */
export function ScoreSummary({
  overall,
  band,
  dimensions,
  findings,
  safety,
  endingTitle,
}: Pick<DebriefProps, 'overall' | 'band' | 'dimensions' | 'findings' | 'safety' | 'endingTitle'>) {
  const t = useTranslations('debrief');
  const critical = findings.filter((finding) => finding.severity === 'critical');
  return (
    <section
      aria-label={t('score')}
      className="grid items-center gap-x-3 gap-y-6 rounded-xl border border-line bg-surface p-5 shadow-card md:grid-cols-[auto_minmax(0,1fr)]"
    >
      <div className="flex flex-col items-center gap-2">
        <ScoreDial
          label={t('scoreOf', { score: overall, band: t(`band.${band}`) })}
          score={overall}
          tone={TONES[band]}
          caption={t(`band.${band}`)}
          passAt={75}
        />
        {endingTitle && <Badge tone="neutral">{endingTitle}</Badge>}
      </div>
      <div className="min-w-0">
        <RadarChart
          label={t('dimensions')}
          axes={dimensions.map(({ id, value }) => ({
            id,
            label: t(`dimension.${id}`),
            share: value / 100,
            text: String(value),
          }))}
          columns={{ axis: t('dimensions'), value: t('score') }}
        />
      </div>
      {(critical.length > 0 || safety === 'missed' || safety === 'late') && (
        <div className="space-y-2 md:col-span-2">
          {safety === 'missed' && (
            <Alert tone="critical" title={t('safety.missed')}>
              {t('safety.missedText')}
            </Alert>
          )}
          {safety === 'late' && (
            <Alert tone="signal" title={t('safety.late')}>
              {t('safety.lateText')}
            </Alert>
          )}
          {critical.length > 0 && (
            <Alert tone="critical" title={t('criticalTitle')}>
              {t('criticalText', { count: critical.length })}
            </Alert>
          )}
        </div>
      )}
    </section>
  );
}
