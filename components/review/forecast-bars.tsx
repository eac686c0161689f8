import { cn } from '@/components/ui/cn';

export interface ForecastBarsProps {
  /** The whole story in words. */
  label: string;
  /** Reviews on each day, today first. */
  counts: readonly number[];
  /** Under the first and the last bar. */
  ends: readonly [string, string];
}

/** Reviews of the coming days as bars; today stands out. */
export function ForecastBars({ label, counts, ends }: ForecastBarsProps) {
  const most = Math.max(1, ...counts);
  const width = 100 / counts.length;
  return (
    <figure>
      <svg
        role="img"
        aria-label={label}
        viewBox="0 0 100 32"
        preserveAspectRatio="none"
        className="block h-24 w-full"
      >
        {counts.map((count, day) => {
          const height = count === 0 ? 0.6 : Math.max(1.5, (count / most) * 31);
          return (
            <rect
              // biome-ignore lint/suspicious/noArrayIndexKey: the day is what a bar stands for
              key={day}
              x={day * width + width * 0.15}
              y={32 - height}
              width={width * 0.7}
              height={height}
              className={cn(
                count === 0 ? 'fill-line' : day === 0 ? 'fill-accent' : 'fill-accent/45',
              )}
            />
          );
        })}
      </svg>
      <figcaption className="num mt-1 flex justify-between text-sm text-faint">
        <span>{ends[0]}</span>
        <span>{ends[1]}</span>
      </figcaption>
    </figure>
  );
}
