import Link from 'next/link';
import { getFormatter, getNow, getTranslations } from 'next-intl/server';
import { AssignmentIcon } from '@/app/(trainer)/_parts/assignment-icon';
import { StateBadge } from '@/app/(trainer)/_parts/state-badge';
import { cn } from '@/components/ui/cn';
import type { BoardRow } from '@/lib/model/team-view';
import type { Text } from '@/lib/model/text';

const MOST = 8;

/** Who still has what to do, the overdue first; what does not fit unfolds. */
export async function DueList(props: { rows: readonly BoardRow[]; words: (text: Text) => string }) {
  const t = await getTranslations('team.due');
  const due = props.rows
    .flatMap(({ person, assignments }) =>
      assignments
        .filter((each) => each.state !== 'done')
        .map((assignment) => ({ person, assignment })),
    )
    .sort((a, b) => a.assignment.dueAt - b.assignment.dueAt);
  if (due.length === 0) return <p className="text-soft">{t('none')}</p>;
  return (
    <>
      <Lines due={due.slice(0, MOST)} words={props.words} />
      {due.length > MOST && (
        <details className="border-t border-line pt-2">
          <summary className="min-h-11 py-2 text-sm font-medium text-accent-text">
            {t('more', { count: due.length - MOST })}
          </summary>
          <Lines due={due.slice(MOST)} words={props.words} />
        </details>
      )}
    </>
  );
}

async function Lines(props: {
  due: readonly { person: BoardRow['person']; assignment: BoardRow['assignments'][number] }[];
  words: (text: Text) => string;
}) {
  const [t, format, now] = await Promise.all([
    getTranslations('team.due'),
    getFormatter(),
    getNow(),
  ]);
  return (
    <ul className="divide-y divide-line">
      {props.due.map(({ person, assignment: each }) => (
        <li
          key={`${person.id} ${each.id}`}
          className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2.5"
        >
          <AssignmentIcon kind={each.kind} />
          <p className="min-w-0 flex-1 basis-52">
            <Link
              href={`/team/people/${person.id}`}
              className="relative font-semibold after:absolute after:-inset-x-2 after:-inset-y-2.5 hover:text-accent-text hover:underline"
            >
              {person.name}
            </Link>
            <span className="ms-2 text-soft">{props.words(each.title)}</span>
          </p>
          <div className="flex flex-wrap items-center gap-x-4 gap-y-1 max-sm:ps-9">
            <p
              className={cn('text-sm', each.state === 'overdue' ? 'text-signal-text' : 'text-soft')}
            >
              {t('by', {
                date: format.dateTime(each.dueAt, { month: 'long', day: 'numeric' }),
                when: format.relativeTime(each.dueAt, { now, unit: 'day' }),
              })}
            </p>
            <StateBadge state={each.state} late={each.late} />
          </div>
        </li>
      ))}
    </ul>
  );
}
