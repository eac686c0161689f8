import { ListChecks, PhoneCall, Route } from 'lucide-react';
import Link from 'next/link';
import { getFormatter, getTranslations } from 'next-intl/server';
import { Badge } from '@/components/ui/badge';
import type { Tone } from '@/components/ui/tone';
import type { MyAssignmentView } from '@/lib/model/assignment-view';
import type { Text } from '@/lib/model/text';

const TONES: Readonly<Record<MyAssignmentView['state'], Tone>> = {
  open: 'neutral',
  started: 'accent',
  done: 'good',
  overdue: 'signal',
};
const ICONS = { case: PhoneCall, quiz: ListChecks, track: Route };

/** What others assigned, the open ones by date. */
export async function AssignmentRows(props: {
  assignments: readonly MyAssignmentView[];
  words: (text: Text) => string;
}) {
  const [t, format] = await Promise.all([getTranslations('today.assignments'), getFormatter()]);
  if (props.assignments.length === 0) return <p className="text-soft">{t('none')}</p>;
  const day = (at: number) => format.dateTime(at, { month: 'long', day: 'numeric' });
  return (
    <ul className="divide-y divide-line">
      {props.assignments.map((each) => {
        const Icon = ICONS[each.kind];
        return (
          <li key={each.id}>
            <Link
              href={hrefOf(each)}
              className="group -mx-2 flex min-h-15 items-center gap-3 rounded-md px-2 py-2 hover:bg-sunken"
            >
              <Icon aria-hidden className="size-5 shrink-0 text-accent-text" />
              <span className="flex min-w-0 flex-1 flex-wrap items-center gap-x-3 gap-y-1">
                <span className="min-w-0 flex-1 max-sm:basis-full">
                  <span className="block font-medium group-hover:text-accent-text">
                    {props.words(each.title)}
                  </span>
                  <span className="block text-sm text-faint">
                    {each.doneAt === null
                      ? t('due', { date: day(each.dueAt) })
                      : t('doneAt', { date: day(each.doneAt) })}
                    {' · '}
                    {t('by', { name: each.assignedBy.name })}
                  </span>
                  {each.note && <span className="block text-sm text-soft">{each.note}</span>}
                </span>
                {each.score !== null && (
                  <span className="num font-bold">{Math.round(each.score)}</span>
                )}
                <Badge tone={TONES[each.state]}>
                  {each.state === 'done' && each.late ? t('late') : t(`state.${each.state}`)}
                </Badge>
              </span>
            </Link>
          </li>
        );
      })}
    </ul>
  );
}

function hrefOf(each: MyAssignmentView): string {
  if (each.attemptId) return `/calls/${each.attemptId}${each.state === 'done' ? '/debrief' : ''}`;
  if (each.sessionId) return `/quizzes/${each.sessionId}`;
  if (each.kind === 'case') return `/cases/${each.subjectId}`;
  return each.kind === 'track' ? `/tracks/${each.subjectId}` : '/quizzes';
}
