'use client';
import { BookOpen, Quote } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import { cn } from '@/components/ui/cn';
import type { ShownFinding } from './debrief-props';
import { findingTone } from './finding-tone';
import { signedPoints } from './signed-points';

/** One finding, open: what happened, why it matters, what to say instead. */
export function FindingCard({ finding }: { finding: ShownFinding }) {
  const t = useTranslations('debrief');
  const tone = findingTone(finding.severity);
  return (
    <article
      className={cn(
        'rounded-lg border-s-4 bg-surface px-4 py-3 shadow-card',
        {
          praise: 'border-accent',
          minor: 'border-edge',
          major: 'border-signal',
          critical: 'border-critical',
        }[finding.severity],
      )}
    >
      <div className="mb-1.5 flex flex-wrap items-center gap-2">
        <Badge tone={tone}>{t(`severity.${finding.severity}`)}</Badge>
        <span className="text-xs text-soft">{t(`dimension.${finding.dimension}`)}</span>
        {finding.points !== 0 && (
          <span className="num ms-auto text-sm font-semibold text-soft">
            {signedPoints(finding.points)}
          </span>
        )}
      </div>
      <p>{finding.message}</p>
      {finding.why && (
        <p className="mt-1.5 text-sm text-soft">
          <span className="font-medium">{t('why')}</span> {finding.why}
        </p>
      )}
      {finding.better && (
        <p className="mt-2.5 flex gap-2 rounded-md bg-accent-soft px-3 py-2 text-accent-text">
          <Quote aria-hidden className="mt-1.5 size-4 shrink-0" />
          <span>
            <span className="text-xs font-medium">{t('better')}</span>
            <br />
            {finding.better}
          </span>
        </p>
      )}
      {finding.page && (
        <p className="mt-2 text-sm">
          <Link
            href={`/handbook/${finding.page}`}
            className="inline-flex min-h-6 items-center gap-1.5 font-medium text-accent-text hover:underline"
          >
            <BookOpen aria-hidden className="size-4" />
            {t('handbook')}
          </Link>
        </p>
      )}
    </article>
  );
}
