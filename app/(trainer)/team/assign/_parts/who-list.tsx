import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { DidBadge } from '@/app/(trainer)/_parts/did-badge';
import type { TeamAssignmentView } from '@/lib/model/assignment-view';

/** Everybody a team's assignment is for and how far each is, unfolded on request. */
export async function WhoList({
  people,
  title,
}: {
  people: TeamAssignmentView['people'];
  title: string;
}) {
  const t = await getTranslations('assign.running');
  return (
    <details className="col-span-full sm:ps-8">
      <summary className="w-fit min-h-11 cursor-pointer py-2 text-sm font-medium text-accent-text">
        {t('who')}
      </summary>
      <ul className="divide-y divide-line rounded-lg border border-line">
        {people.map((person) => (
          <li key={person.id} className="flex items-center gap-3 px-3 py-0.5">
            <Link
              href={`/team/people/${person.id}`}
              className="flex min-h-11 min-w-0 flex-1 items-center font-medium hover:text-accent-text hover:underline"
            >
              {person.name}
            </Link>
            {person.score !== null && (
              <span className="num text-sm text-soft">
                {t('score', { score: Math.round(person.score) })}
              </span>
            )}
            <DidBadge did={person} name={person.name} title={title} />
          </li>
        ))}
      </ul>
    </details>
  );
}
