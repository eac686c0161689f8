'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { RadarChart } from '@/components/charts/radar-chart';
import { Badge } from '@/components/ui/badge';
import { Card } from '@/components/ui/card';
import { cn } from '@/components/ui/cn';
import { SegmentedControl } from '@/components/ui/segmented-control';
import type { DebriefProps } from './debrief-props';
import { findingTone } from './finding-tone';
import { signedPoints } from './signed-points';

/** Two attempts at the same case: scores on one star, then turn by turn from where they part. */
export function SideBySide({
  left,
  right,
  forkedAt,
}: {
  left: DebriefProps;
  right: DebriefProps;
  forkedAt: number | null;
}) {
  const t = useTranslations('debrief');
  /** Which one a phone shows: two transcripts below each other cannot be compared. */
  const [shown, setShown] = useState('second');
  return (
    <div className="space-y-6">
      <Card
        title={t('dimensions')}
        description={t('compareText', { first: left.overall, second: right.overall })}
      >
        <RadarChart
          label={t('dimensions')}
          axes={right.dimensions.map(({ id, value }, i) => ({
            id,
            label: t(`dimension.${id}`),
            share: value / 100,
            text: String(value),
            otherShare: (left.dimensions[i]?.value ?? 0) / 100,
            otherText: String(left.dimensions[i]?.value ?? 0),
          }))}
          columns={{ axis: t('dimensions'), value: t('second'), other: t('first') }}
        />
      </Card>
      <div className="lg:hidden">
        <SegmentedControl
          label={t('which')}
          block
          value={shown}
          onValueChange={setShown}
          segments={[
            { value: 'first', label: `${t('first')} ${left.overall}` },
            { value: 'second', label: `${t('second')} ${right.overall}` },
          ]}
        />
      </div>
      <div className="grid gap-6 lg:grid-cols-2">
        {(
          [
            ['first', left],
            ['second', right],
          ] as const
        ).map(([which, side]) => (
          <section
            key={which}
            aria-label={t(which)}
            className={which === shown ? undefined : 'max-lg:hidden'}
          >
            <h2 className="mb-3 flex items-center gap-2 text-lg font-semibold">
              {t(which)} <span className="num">{side.overall}</span>
              {side.endingTitle && <Badge>{side.endingTitle}</Badge>}
            </h2>
            <ol className="space-y-2.5">
              {side.turns.map((turn) => (
                <li
                  key={turn.index}
                  className={cn(
                    'max-w-[92%] rounded-2xl px-4 py-2.5',
                    turn.speaker === 'agent'
                      ? 'ms-auto bg-accent-soft'
                      : 'border border-line bg-surface',
                    forkedAt !== null && turn.seq !== null && turn.seq < forkedAt && 'text-soft',
                  )}
                >
                  <p>{turn.runs.map((run) => run.text).join('')}</p>
                  {turn.gloss && <p className="mt-1 text-sm text-soft">{turn.gloss}</p>}
                  {turn.findings.length > 0 && (
                    <p className="mt-1.5 flex flex-wrap gap-1.5">
                      {turn.findings.map((i) => {
                        const finding = side.findings[i];
                        return finding ? (
                          <Badge key={i} tone={findingTone(finding.severity)}>
                            {signedPoints(finding.points)}
                          </Badge>
                        ) : null;
                      })}
                    </p>
                  )}
                </li>
              ))}
            </ol>
          </section>
        ))}
      </div>
    </div>
  );
}
