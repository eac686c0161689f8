import Link from 'next/link';
import type { HandbookEntry } from '@/lib/model/handbook';
import type { Text } from '@/lib/model/text';
import { KindBadge } from './kind-badge';

/** One entry of the handbook; the whole card leads to it. */
export function EntryTile({
  entry,
  words,
}: {
  entry: HandbookEntry;
  words: (text: Text) => string;
}) {
  return (
    <li className="group relative rounded-xl border border-line bg-surface px-4 py-3.5 shadow-card transition-colors hover:border-accent/60">
      <div className="flex items-start justify-between gap-3">
        <h3 className="text-base font-semibold leading-snug">
          <Link
            href={`/handbook/${entry.id}`}
            className="after:absolute after:inset-0 after:rounded-xl focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:outline-offset-2 focus-visible:after:outline-accent-text group-hover:text-accent-text"
          >
            {words(entry.title)}
          </Link>
        </h3>
        <KindBadge entry={entry} />
      </div>
      <p className="mt-1 line-clamp-2 text-sm text-soft">{words(entry.summary)}</p>
    </li>
  );
}
