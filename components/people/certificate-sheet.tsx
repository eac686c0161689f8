import type { ReactNode } from 'react';
import { cn } from '@/components/ui/cn';

export interface CertificateSheetProps {
  heading: string;
  /** Without one the title stands in its place. */
  holder: string | null;
  /** Leads up to the title where there is a holder; otherwise it stands under the title. */
  sentence: string;
  title: string;
  state: 'valid' | 'expiring' | 'expired' | 'revoked';
  stateWords: string;
  /** Under the state, e.g. why there is no name. */
  note?: string;
  /** Label and value, in order. */
  rows: readonly (readonly [string, string])[];
}

/** The certificate as a sheet of paper; the one thing that is printed. */
export function CertificateSheet({
  heading,
  holder,
  sentence,
  title,
  state,
  stateWords,
  note,
  rows,
}: CertificateSheetProps) {
  const good = state === 'valid' || state === 'expiring';
  return (
    <article
      aria-label={title}
      className="mx-auto max-w-3xl rounded-xl border border-line bg-surface p-3 shadow-card"
    >
      <div className="rounded-lg border-2 border-accent/40 px-4 py-10 text-center sm:px-14">
        <p className="text-balance text-sm font-medium tracking-widest text-accent-text">
          {heading}
        </p>
        <h2
          className={cn(
            'mt-6 font-bold',
            holder === null ? 'text-3xl text-accent-text sm:text-4xl' : 'text-4xl',
          )}
        >
          {holder ?? unbroken(title)}
        </h2>
        <p className="mx-auto mt-4 max-w-xl text-balance text-lg text-soft">{sentence}</p>
        {holder !== null && (
          <p className="mt-4 text-balance text-2xl font-semibold text-accent-text">
            {unbroken(title)}
          </p>
        )}
        <p
          className={cn(
            'mx-auto mt-6 w-fit rounded-full px-4 py-1 text-sm font-medium',
            good ? 'bg-accent-soft text-accent-text' : 'bg-critical-soft text-critical-text',
          )}
        >
          {stateWords}
        </p>
        {note && <p className="mx-auto mt-6 max-w-md text-balance text-sm text-soft">{note}</p>}
        <dl className="mx-auto mt-8 grid max-w-lg grid-cols-[auto_1fr] gap-x-4 gap-y-1.5 text-start text-sm sm:gap-x-6">
          {rows.map(([label, value]) => (
            <div key={label} className="contents">
              <dt className="whitespace-nowrap text-soft">{label}</dt>
              <dd className="num font-medium wrap-anywhere">{address(value)}</dd>
            </div>
          ))}
        </dl>
      </div>
    </article>
  );
}

/** A word with a hyphen stays in one piece. */
function unbroken(title: string): ReactNode {
  return title.split(/(\S+-\S+)/).map((part, i) =>
    part.includes('-') ? (
      // the parts of a title never change their order
      // biome-ignore lint/suspicious/noArrayIndexKey: parts have no identity of their own
      <span key={i} className="whitespace-nowrap">
        {part}
      </span>
    ) : (
      part
    ),
  );
}

/** A web address breaks before what it ends with, if anywhere: a number is read in one piece. */
function address(value: string): ReactNode {
  if (!value.startsWith('http')) return value;
  const end = value.lastIndexOf('/') + 1;
  return (
    <>
      {value.slice(0, end)}
      <span className="inline-block">{value.slice(end)}</span>
    </>
  );
}
