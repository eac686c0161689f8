import { cn } from './cn';

export interface SkeletonProps {
  className?: string;
  /** Lines of text of natural lengths instead of one block. */
  lines?: number;
}

const lengths = ['w-11/12', 'w-full', 'w-4/5', 'w-2/3'];
const shimmer =
  'animate-shimmer rounded-md bg-[linear-gradient(100deg,var(--line)_40%,var(--sunken)_50%,var(--line)_60%)] bg-[length:200%_100%]';

/** The shape of what is still loading. Hidden from assistive technology: put `aria-busy` on the region. */
export function Skeleton({ className, lines }: SkeletonProps) {
  if (lines === undefined)
    return <div aria-hidden className={cn(shimmer, className ?? 'h-5 w-full')} />;
  return (
    <div aria-hidden className={cn('space-y-3', className)}>
      {Array.from({ length: lines }, (_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines have no identity
        <div key={i} className={cn(shimmer, 'h-4', lengths[i % lengths.length])} />
      ))}
    </div>
  );
}
