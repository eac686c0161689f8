import { cn } from '@/components/ui/cn';

export interface CertificateSheetProps {
  heading: string;
  /** Without one the title stands in its place. */
  holder: string | null;
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
        <p className="text-sm font-medium tracking-widest text-accent-text">{heading}</p>
        <h2 className={cn('mt-6 text-4xl font-bold', holder === null && 'text-accent-text')}>
          {holder ?? title}
        </h2>
        <p className="mx-auto mt-4 max-w-xl text-lg text-soft">{sentence}</p>
        {holder !== null && <p className="mt-6 text-2xl font-semibold text-accent-text">{title}</p>}
        <p
          className={cn(
            'mx-auto mt-6 w-fit rounded-full px-4 py-1 text-sm font-medium',
            good ? 'bg-accent-soft text-accent-text' : 'bg-critical-soft text-critical-text',
          )}
        >
          {stateWords}
        </p>
        {note && <p className="mx-auto mt-6 max-w-md text-sm text-soft">{note}</p>}
        <dl className="mx-auto mt-8 grid max-w-lg grid-cols-[auto_1fr] gap-x-4 gap-y-1.5 text-start text-sm sm:gap-x-6">
          {rows.map(([label, value]) => (
            <div key={label} className="contents">
              <dt className="whitespace-nowrap text-soft">{label}</dt>
              <dd className="num font-medium wrap-anywhere">{value}</dd>
            </div>
          ))}
        </dl>
      </div>
    </article>
  );
}
