'use client';
import { Check, CircleDashed } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { MoodLine } from '@/components/charts/mood-line';
import { PortraitPicture } from '@/components/portrait/portrait-picture';
import { Card } from '@/components/ui/card';
import type { DebriefProps } from './debrief-props';
import { FindingCard } from './finding-card';
import { findingTone } from './finding-tone';
import type { HeardLineProps } from './heard-line';
import { ScoreSummary } from './score-summary';
import { TranscriptTurn } from './transcript-turn';

/** The debrief (复盘): score, mood over the call, the call with marks in the words, what belongs to the call as a whole. */
export function DebriefScreen({
  forking,
  onFork,
  onMeant,
  ...debrief
}: DebriefProps & {
  forking: number | null;
  onFork: (seq: number) => void;
  onMeant: HeardLineProps['onMeant'];
}) {
  const t = useTranslations('debrief');
  const whole = debrief.findings.filter((finding) => finding.turn === null);
  const marks = debrief.findings
    .filter((f) => f.turn !== null && f.severity !== 'minor')
    .map((f) => ({
      turn: (f.turn as number) + 1,
      tone: findingTone(f.severity),
      label: f.message,
    }));
  return (
    <div className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <div className="min-w-0 space-y-6">
        <ScoreSummary {...debrief} />
        {debrief.levels.length > 1 && (
          <Card title={t('moodTitle')} description={t('moodText')}>
            <MoodLine
              label={t('moodTitle')}
              points={debrief.levels}
              markers={marks}
              onSelectTurn={(turn) =>
                document
                  .getElementById(`turn-${turn - 1}`)
                  ?.scrollIntoView({ behavior: 'smooth', block: 'center' })
              }
              labels={{
                trust: t('level.trust'),
                patience: t('level.patience'),
                concern: t('level.concern'),
                turn: t('turn'),
                high: t('high'),
                low: t('low'),
              }}
            />
          </Card>
        )}
        <section aria-label={t('transcript')}>
          <h2 className="mb-3 text-lg font-semibold">{t('transcript')}</h2>
          <ol className="space-y-4">
            {debrief.turns.map((turn) => (
              <TranscriptTurn
                key={turn.index}
                turn={turn}
                findings={debrief.findings}
                portrait={debrief.portrait}
                patientName={debrief.patientName}
                canFork={debrief.canFork}
                forking={forking === turn.seq && turn.seq !== null}
                onFork={onFork}
                moveChoices={debrief.moveChoices}
                onMeant={debrief.canCorrect ? onMeant : null}
              />
            ))}
          </ol>
        </section>
        {whole.length > 0 && (
          <section aria-label={t('wholeCall')} className="space-y-2">
            <h2 className="text-lg font-semibold">{t('wholeCall')}</h2>
            {whole.map((finding) => (
              <FindingCard key={`${finding.rule}-${finding.message}`} finding={finding} />
            ))}
          </section>
        )}
      </div>
      <div className="space-y-4">
        <Card look="feature" title={t('lesson')}>
          <p>{debrief.lesson}</p>
        </Card>
        <Card title={t('whoWasIt')}>
          <div className="flex items-center gap-3">
            <PortraitPicture slug={debrief.portrait} size={56} />
            <p className="font-medium">{debrief.personaName}</p>
          </div>
          <p className="mt-2 text-sm text-soft">{debrief.personaAbout}</p>
        </Card>
        {debrief.facts.length > 0 && (
          <Card title={t('facts')} description={t('factsText')}>
            <ul className="space-y-1.5">
              {debrief.facts.map((fact) => (
                <li key={fact.label} className="flex items-start gap-2">
                  {fact.told ? (
                    <Check aria-hidden className="mt-1 size-4 shrink-0 text-accent-text" />
                  ) : (
                    <CircleDashed aria-hidden className="mt-1 size-4 shrink-0 text-soft" />
                  )}
                  <span className={fact.told ? undefined : 'text-soft'}>
                    {fact.label}{' '}
                    <span className="text-xs text-soft">
                      {fact.told ? t('factTold') : t('factMissed')}
                    </span>
                  </span>
                </li>
              ))}
            </ul>
          </Card>
        )}
        {debrief.wrapUp && (
          <Card title={t('wrapUp')}>
            <dl className="space-y-1 text-sm">
              <div className="flex justify-between gap-3">
                <dt className="text-soft">{t('wrapUpClass')}</dt>
                <dd>{debrief.wrapUp.class}</dd>
              </div>
              <div className="flex justify-between gap-3">
                <dt className="text-soft">{t('wrapUpNext')}</dt>
                <dd>
                  {debrief.wrapUp.nextContactDays === null
                    ? t('noContact')
                    : t('inDays', { days: debrief.wrapUp.nextContactDays })}
                </dd>
              </div>
            </dl>
            <p className="mt-2 whitespace-pre-wrap text-sm">
              {debrief.wrapUp.notes || t('noNotes')}
            </p>
          </Card>
        )}
      </div>
    </div>
  );
}
