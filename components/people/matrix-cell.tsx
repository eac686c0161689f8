import Link from 'next/link';
import { Badge } from '@/components/ui/badge';
import type { Tone } from '@/components/ui/tone';

export interface MatrixCellProps {
  state: 'none' | 'in-progress' | 'valid' | 'expiring' | 'expired' | 'revoked';
  words: string;
  /** The step they are at, or whom they wait for. */
  next?: string | null;
  until: string | null;
  href: string | null;
  linkWords: string;
}

const TONES: Readonly<Record<Exclude<MatrixCellProps['state'], 'none'>, Tone>> = {
  'in-progress': 'accent',
  valid: 'good',
  expiring: 'signal',
  expired: 'signal',
  revoked: 'critical',
};

/** One person's standing with one certificate, and the way to its evidence. */
export function MatrixCell({ state, words, next, until, href, linkWords }: MatrixCellProps) {
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      {state === 'none' ? (
        // most cells of a young clinic: said, but not shouted
        <span className="text-sm text-faint">{words}</span>
      ) : (
        <Badge tone={TONES[state]} dot>
          {words}
        </Badge>
      )}
      {next && <span className="basis-full text-sm text-soft">{next}</span>}
      {until && <span className="num text-sm text-soft">{until}</span>}
      {href && (
        <Link
          href={href}
          className="inline-flex min-h-11 min-w-11 items-center text-sm text-accent-text underline underline-offset-4"
        >
          {linkWords}
        </Link>
      )}
    </div>
  );
}
