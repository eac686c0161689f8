import type { ReactNode } from 'react';
import { cn } from './cn';

export interface StatProps {
  label: ReactNode;
  value: ReactNode;
  unit?: ReactNode;
  /** What changed or what it means. */
  note?: ReactNode;
  tone?: 'neutral' | 'good' | 'signal' | 'critical';
}

const colours = {
  neutral: 'text-ink',
  good: 'text-accent-text',
  signal: 'text-signal-text',
  critical: 'text-critical-text',
};

/** One figure with its name. Put several into a `<dl>` grid. */
export function Stat({ label, value, unit, note, tone = 'neutral' }: StatProps) {
  return (
    <div className="flex flex-col">
      <dt className="text-sm text-soft">{label}</dt>
      <dd>
        <span className={cn('num text-2xl font-bold', colours[tone])}>{value}</span>
        {unit && <span className="ms-1 text-sm text-soft">{unit}</span>}
        {note && <span className="block text-sm text-faint">{note}</span>}
      </dd>
    </div>
  );
}
