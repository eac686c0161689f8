import { cn } from '@/components/ui/cn';

const LEVELS = [1, 2, 3, 4, 5];

/** How hard a case is, 1..5, as dots; `label` says it in words. */
export function LevelDots({ level, label }: { level: number; label: string }) {
  return (
    <span role="img" aria-label={label} title={label} className="inline-flex items-center gap-1">
      {LEVELS.map((each) => (
        <span
          key={each}
          className={cn('size-1.5 rounded-full', each <= level ? 'bg-signal' : 'bg-line')}
        />
      ))}
    </span>
  );
}
