import type { ReactNode } from 'react';
import { cn } from './cn';

export interface StatProps {
  label: ReactNode;
  value: ReactNode;
  unit?: ReactNode;
  /** What changed or what it means. */
  note?: ReactNode;
  tone?: 'neutral' | 'good' | 'signal' | 'critical';
  /** The name reads on from the figure, e.g. "5 calls", and stands under it. */
  under?: boolean;
}

const colours = {
  neutral: 'text-ink',
  good: 'text-accent-text',
  signal: 'text-signal-text',
  critical: 'text-critical-text',
};

/** One figure with its name. Put several into a `<dl>` grid. */
export function Stat({ label, value, unit, note, tone = 'neutral', under = false }: StatProps) {
  return (
    <div className="flex flex-col">
      <dt className={cn('text-sm text-soft', under && 'order-1')}>{label}</dt>
      <dd>
        <span className={cn('num text-2xl font-bold', colours[tone])}>{value}</span>
        {unit && <span className="ms-1 text-sm text-soft">{unit}</span>}
        {note && !under && <span className="block text-sm text-faint">{note}</span>}
      </dd>
      {note && under && <dd className="order-2 text-sm text-faint">{note}</dd>}
    </div>
  );
}
