import { getFormatter, getTranslations } from 'next-intl/server';
import { AssignmentIcon } from '@/app/(trainer)/_parts/assignment-icon';
import { DidBadge } from '@/app/(trainer)/_parts/did-badge';
import { ProgressBar } from '@/components/ui/progress-bar';
import type { TeamAssignmentView } from '@/lib/model/assignment-view';
import type { Text } from '@/lib/model/text';
import { CancelButton } from './cancel-button';
import { WhoList } from './who-list';

/** What is assigned now: to whom, until when, how many are through. */
export async function RunningList(props: {
  assignments: readonly TeamAssignmentView[];
  words: (text: Text) => string;
}) {
  const [t, format] = await Promise.all([getTranslations('assign.running'), getFormatter()]);
  if (props.assignments.length === 0) return <p className="text-soft">{t('none')}</p>;
  const day = (at: number) =>
    format.dateTime(at, { month: 'long', day: 'numeric', weekday: 'short' });
  return (
    <ul className="divide-y divide-line">
      {props.assignments.map((each) => {
        const title = props.words(each.title);
        const to = each.to.team?.name ?? each.to.person?.name ?? '';
        const done = t('progress', { done: each.done, of: each.people.length });
        return (
          <li
            key={each.id}
            data-assignment={each.id}
            className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 gap-y-1 py-3.5 sm:grid-cols-[minmax(0,1fr)_11rem_auto]"
          >
            <div className="flex min-w-0 gap-3 max-sm:col-span-full">
              <span className="mt-1">
                <AssignmentIcon kind={each.kind} />
              </span>
              <div className="min-w-0">
                <p className="font-medium">{title}</p>
                <p className="text-sm text-soft">
                  {t('to', { to })} · {t('until', { date: day(each.dueAt) })}
                </p>
                {each.note && <p className="text-sm text-faint">{each.note}</p>}
              </div>
            </div>
            {each.people.length === 1 && each.people[0] ? (
              <div>
                <DidBadge did={each.people[0]} name={each.people[0].name} title={title} />
              </div>
            ) : (
              <div className="space-y-1">
                <p className="num text-sm text-soft">{done}</p>
                <ProgressBar
                  size="sm"
                  label={title}
                  value={each.done}
                  max={Math.max(1, each.people.length)}
                  valueText={done}
                />
              </div>
            )}
            <div className="justify-self-end">
              <CancelButton id={each.id} title={title} to={to} />
            </div>
            {each.people.length > 1 && <WhoList people={each.people} title={title} />}
          </li>
        );
      })}
    </ul>
  );
}
