'use client';
import { ChevronDown, RotateCcw } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { PortraitPicture } from '@/components/portrait/portrait-picture';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { cn } from '@/components/ui/cn';
import type { DebriefProps, ShownFinding, ShownTurn } from './debrief-props';
import { FindingCard } from './finding-card';
import { findingTone } from './finding-tone';
import { HeardLine, type HeardLineProps } from './heard-line';
import { signedPoints } from './signed-points';

export interface TranscriptTurnProps {
  turn: ShownTurn;
  findings: readonly ShownFinding[];
  portrait: DebriefProps['portrait'];
  patientName: string;
  canFork: boolean;
  forking: boolean;
  onFork: (seq: number) => void;
  moveChoices: DebriefProps['moveChoices'];
  onMeant: HeardLineProps['onMeant'];
}

const MARKS = {
  praise: 'decoration-accent bg-accent-soft',
  minor: 'decoration-edge',
  major: 'decoration-signal bg-signal-soft',
  critical: 'decoration-critical bg-critical-soft',
};

/** One turn: the words with what is marked in them; below an agent turn its findings and the way back to this moment. */
export function TranscriptTurn({
  turn,
  findings,
  portrait,
  patientName,
  canFork,
  forking,
  onFork,
  moveChoices,
  onMeant,
}: TranscriptTurnProps) {
  const t = useTranslations('debrief');
  const own = turn.findings.map((i) => findings[i] as ShownFinding);
  const serious = own.some(
    (finding) => finding.severity === 'critical' || finding.severity === 'major',
  );
  const [open, setOpen] = useState(serious);
  const expression = turn.mood === 'broken' ? 'annoyed' : (turn.mood ?? 'calm');

  if (turn.speaker === 'patient') {
    return (
      <li id={`turn-${turn.index}`} className="flex scroll-mt-24 items-start gap-3">
        <PortraitPicture
          slug={portrait}
          expression={expression}
          size={44}
          label={`${patientName} · ${t(`mood.${turn.mood ?? 'calm'}`)}`}
        />
        <div className="max-w-[34rem] rounded-2xl rounded-ss-sm border border-line bg-surface px-4 py-2.5">
          {turn.runs.map((run) => run.text).join('')}
          {turn.gloss && <p className="mt-1 text-sm text-soft">{turn.gloss}</p>}
        </div>
      </li>
    );
  }
  return (
    <li id={`turn-${turn.index}`} className="flex scroll-mt-24 flex-col items-end gap-2">
      <div className="max-w-[34rem] rounded-2xl rounded-se-sm bg-accent-soft px-4 py-2.5 text-ink">
        <p>
          {turn.runs.map((run, i) => {
            const worst = (['critical', 'major', 'minor', 'praise'] as const).find((s) =>
              run.marks.some((m) => findings[m]?.severity === s),
            );
            return worst ? (
              <mark
                // the runs of a turn never change their order
                // biome-ignore lint/suspicious/noArrayIndexKey: runs have no identity of their own
                key={i}
                className={cn(
                  'rounded-xs bg-transparent text-inherit underline decoration-2 underline-offset-4',
                  MARKS[worst],
                )}
              >
                {run.text}
              </mark>
            ) : (
              run.text
            );
          })}
        </p>
        {turn.gloss && <p className="mt-1 text-sm text-soft">{turn.gloss}</p>}
      </div>
      <HeardLine turn={turn} choices={moveChoices} onMeant={onMeant}>
        {own.length > 0 && (
          <Button
            variant="ghost"
            size="sm"
            aria-expanded={open}
            aria-controls={`findings-${turn.index}`}
            className="max-sm:h-auto max-sm:min-w-0 max-sm:px-2"
            onClick={() => setOpen(!open)}
          >
            <span className="flex flex-wrap items-center gap-1.5">
              {own.map((finding) => (
                <Badge
                  key={`${finding.rule}-${finding.message}`}
                  tone={findingTone(finding.severity)}
                >
                  {finding.points === 0
                    ? t(`severity.${finding.severity}`)
                    : signedPoints(finding.points)}
                </Badge>
              ))}
              <span className="sr-only">{t('findingsOfTurn', { count: own.length })}</span>
              <ChevronDown
                aria-hidden
                className={cn('size-4 transition-transform', open && 'rotate-180')}
              />
            </span>
          </Button>
        )}
        {canFork && turn.seq !== null && (
          <Button
            variant="ghost"
            size="sm"
            icon={<RotateCcw aria-hidden />}
            loading={forking}
            className="shrink-0 max-sm:px-2"
            onClick={() => onFork(turn.seq as number)}
          >
            {/* a phone has room for one row: beside marks the arrow stands for the words there */}
            <span className={cn(turn.typed && onMeant && own.length > 0 && 'max-sm:sr-only')}>
              {t('tryAgainHere')}
            </span>
          </Button>
        )}
      </HeardLine>
      {open && own.length > 0 && (
        <div id={`findings-${turn.index}`} className="w-full max-w-[38rem] space-y-2">
          {own.map((finding, i) => {
            // the same better words are read once
            const told = own.slice(0, i).some((other) => other.better === finding.better);
            return (
              <FindingCard
                key={`${finding.rule}-${finding.message}`}
                finding={told ? { ...finding, better: null } : finding}
              />
            );
          })}
          {turn.recommended && serious && !own.some((f) => f.better === turn.recommended) && (
            <p className="rounded-lg border border-line px-4 py-3 text-sm">
              <span className="font-medium text-soft">{t('recommended')}</span>
              <br />
              {turn.recommended}
            </p>
          )}
        </div>
      )}
    </li>
  );
}
