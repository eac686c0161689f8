import Link from 'next/link';
import { getFormatter, getTranslations } from 'next-intl/server';
import { AssignmentIcon } from '@/app/(trainer)/_parts/assignment-icon';
import { DidBadge } from '@/app/(trainer)/_parts/did-badge';
import { Sparkline } from '@/components/charts/sparkline';
import { Avatar } from '@/components/ui/avatar';
import { Badge } from '@/components/ui/badge';
import { cn } from '@/components/ui/cn';
import { nameInitials } from '@/lib/model/name-initials';
import type { BoardRow } from '@/lib/model/team-view';
import type { Text } from '@/lib/model/text';

const MOST_RULES = 2;
const MOST_ASSIGNMENTS = 4;

/** One person of the board: what they have to do, how the last calls went, where points are lost. */
export async function PersonRow(props: {
  row: BoardRow;
  teams: readonly { id: string; name: string }[];
  words: (text: Text) => string;
}) {
  const [t, format] = await Promise.all([getTranslations('team.row'), getFormatter()]);
  const { row, words } = props;
  const scores = row.lastAttempts.flatMap((each) => each.overall ?? []).reverse();
  const teams = props.teams.filter((team) => row.teams.includes(team.id));
  const waiting = [...row.assignments].sort(
    (a, b) => Number(a.state === 'done') - Number(b.state === 'done') || a.dueAt - b.dueAt,
  );
  return (
    <li className="grid gap-x-6 gap-y-4 py-5 md:grid-cols-2 lg:grid-cols-[12.5rem_minmax(0,1fr)_13.5rem_minmax(0,0.8fr)]">
      <div className="flex items-start gap-3">
        <Avatar name={row.person.name} initials={nameInitials(row.person.name)} decorative />
        <div className="min-w-0">
          <h3 className="text-base font-semibold">
            <Link
              href={`/team/people/${row.person.id}`}
              className="relative after:absolute after:-inset-x-2 after:-inset-y-3 hover:text-accent-text hover:underline"
            >
              {row.person.name}
            </Link>
          </h3>
          <p className="line-clamp-2 text-sm text-faint">
            {teams.map((team) => team.name).join(' · ')}
          </p>
          {row.tracks.some(({ signOff }) => signOff?.state === 'waiting') && (
            <Badge tone="accent" wraps className="mt-1">
              {t('waitsForSignature')}
            </Badge>
          )}
        </div>
      </div>
      <div className="min-w-0">
        <h4 className="mb-1 text-sm text-soft">{t('assignments')}</h4>
        {waiting.length === 0 ? (
          <p className="text-sm text-faint">
            {t('noAssignments')}{' '}
            <Link
              href={`/team/assign?person=${row.person.id}`}
              aria-label={t('assignTo', { name: row.person.name })}
              className="font-medium text-accent-text underline"
            >
              {t('assign')}
            </Link>
          </p>
        ) : (
          <ul className="space-y-1.5">
            {waiting.slice(0, MOST_ASSIGNMENTS).map((each) => (
              <li key={each.id} className="flex items-start gap-2">
                <AssignmentIcon kind={each.kind} />
                <span className="min-w-0 flex-1 text-sm">{words(each.title)}</span>
                <DidBadge did={each} name={row.person.name} title={words(each.title)} />
              </li>
            ))}
            {waiting.length > MOST_ASSIGNMENTS && (
              <li className="text-sm text-faint">
                {t('more', { count: waiting.length - MOST_ASSIGNMENTS })}
              </li>
            )}
          </ul>
        )}
      </div>
      <div className="min-w-0">
        <h4 className="mb-1 text-sm text-soft">{t('calls')}</h4>
        {row.lastAttempts.length === 0 ? (
          <p className="text-sm text-faint">{t('noCalls')}</p>
        ) : (
          <>
            <div className="flex items-center gap-3">
              {row.average !== null && (
                <p>
                  <span className="num text-2xl font-bold">{Math.round(row.average)}</span>
                  <span className="ms-1 text-sm text-soft">{t('average')}</span>
                </p>
              )}
              {scores.length > 1 && (
                <Sparkline
                  label={t('trend', { scores: scores.map(Math.round).join(', ') })}
                  values={scores}
                  width={96}
                  height={32}
                />
              )}
            </div>
            <ul className="mt-1.5 flex flex-wrap gap-1.5">
              {row.lastAttempts.map((each) => (
                <li key={each.id}>
                  <Link
                    href={`/calls/${each.id}/debrief`}
                    title={words(each.title)}
                    aria-label={t('openScored', {
                      name: row.person.name,
                      title: words(each.title),
                      score: Math.round(each.overall ?? 0),
                      date: format.dateTime(each.startedAt, { month: 'long', day: 'numeric' }),
                    })}
                    className={cn(
                      'num grid min-h-8 min-w-9 place-items-center max-sm:min-h-11 max-sm:min-w-11 rounded-md px-1.5 text-sm font-semibold hover:underline',
                      each.band === 'excellent' || each.band === 'good'
                        ? 'bg-accent-soft text-accent-text'
                        : each.band === 'fail'
                          ? 'bg-critical-soft text-critical-text'
                          : each.band === 'poor'
                            ? 'bg-signal-soft text-signal-text'
                            : 'bg-sunken text-soft',
                    )}
                  >
                    {each.overall === null ? '–' : Math.round(each.overall)}
                  </Link>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      <div className="min-w-0">
        <h4 className="mb-1 text-sm text-soft">{t('weakest')}</h4>
        {row.weakest.length === 0 ? (
          <p className="text-sm text-faint">{t('noWeakest')}</p>
        ) : (
          <ul className="space-y-1">
            {row.weakest.slice(0, MOST_RULES).map((rule) => (
              <li key={rule.rule} className="flex items-start justify-between gap-2 text-sm">
                <span className="min-w-0">{words(rule.title)}</span>
                <span className="num shrink-0 text-soft">{t('times', { times: rule.times })}</span>
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}
