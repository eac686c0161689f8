import { ClipboardCheck, MessageCircleQuestion, SearchX, UserPlus, UsersRound } from 'lucide-react';
import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ClientMessages } from '@/app/_parts/client-messages';
import { FoundPages } from '@/app/_parts/found-pages';
import type { HeatCell } from '@/components/charts/heat-map';
import { PageHeader } from '@/components/shell/page-header';
import { buttonClass } from '@/components/ui/button-class';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { Stat } from '@/components/ui/stat';
import { pageOf } from '@/lib/model/page-of';
import type { HeatMapData } from '@/lib/model/team-view';
import { wordsIn } from '@/lib/server/i18n/words-in';
import { requireActor } from '@/lib/server/require-actor';
import { trainingDeps } from '@/lib/server/training-deps';
import { viewBoard } from '@/lib/usecases/view-board';
import { BoardFilters } from './_parts/board-filters';
import { DueList } from './_parts/due-list';
import { PersonRow } from './_parts/person-row';
import { RuleHeatMap } from './_parts/rule-heat-map';
import { shownRows } from './_parts/shown-rows';

const ON_A_PAGE = 20;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('team'))('title') };
}

export default async function TeamPage(props: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const actor = await requireActor('trainer');
  const [t, query] = await Promise.all([getTranslations('team'), props.searchParams]);
  const asked = (name: string) => (typeof query[name] === 'string' ? query[name].trim() : '');
  const teamId = asked('team') || undefined;
  const result = await viewBoard(await trainingDeps(), actor, { teamId });
  if (!result.ok) notFound();
  const { board } = result;
  const words = wordsIn(actor.locale);
  const rows = shownRows(board.rows, { q: asked('q'), show: asked('show') });
  const found = pageOf(rows, query.page, ON_A_PAGE);
  const { items: shown, page, pageCount, from, to, total } = found;
  const open = board.rows.flatMap((row) => row.assignments.filter((each) => each.state !== 'done'));
  const averages = board.rows.flatMap((row) => row.average ?? []);
  return (
    <>
      <PageHeader
        title={t('title')}
        description={t('about')}
        actions={
          <>
            <Link href="/team/corrections" className={buttonClass({ variant: 'ghost' })}>
              <MessageCircleQuestion aria-hidden className="size-5" />
              {t('toCorrections')}
            </Link>
            <Link href="/team/teams" className={buttonClass({ variant: 'secondary' })}>
              <UsersRound aria-hidden className="size-5" />
              {t('toTeams')}
            </Link>
            {board.rows.length > 0 && (
              <Link href="/team/assign" className={buttonClass({})}>
                <ClipboardCheck aria-hidden className="size-5" />
                {t('toAssign')}
              </Link>
            )}
          </>
        }
      />
      {board.teams.length > 0 && (
        <ClientMessages namespaces={['team']}>
          <BoardFilters teams={board.teams} />
        </ClientMessages>
      )}
      {board.rows.length === 0 ? (
        <EmptyState
          icon={<UserPlus />}
          title={t(board.teams.length === 0 ? 'empty.noTeam' : 'empty.noMember')}
          description={t(board.teams.length === 0 ? 'empty.noTeamText' : 'empty.noMemberText')}
          action={
            <Link href="/team/teams" className={buttonClass({})}>
              {t('toTeams')}
            </Link>
          }
        />
      ) : (
        <div className="space-y-6">
          {page === 1 && total > 0 && (
            <>
              <ul className="grid grid-cols-2 gap-3 sm:grid-cols-4">
                {(
                  [
                    ['people', board.rows.length, 'neutral'],
                    ['open', open.length, 'neutral'],
                    ['overdue', open.filter((each) => each.state === 'overdue').length, 'signal'],
                    ['average', averages.length > 0 ? mean(averages) : '–', 'neutral'],
                  ] as const
                ).map(([name, value, tone]) => (
                  <li key={name} className="rounded-xl border border-line bg-surface px-4 py-3">
                    <dl>
                      <Stat
                        label={t(`stat.${name}`)}
                        value={value}
                        tone={value === 0 || value === '–' ? 'neutral' : tone}
                      />
                    </dl>
                  </li>
                ))}
              </ul>
              <Card title={t('due.title')}>
                <DueList rows={rows} words={words} />
              </Card>
            </>
          )}
          <FoundPages
            page={found}
            path="/team"
            query={query}
            label={t('row.title')}
            status={
              pageCount > 1 ? t('shown', { from, to, count: total }) : t('count', { count: total })
            }
            empty={{
              icon: <SearchX />,
              title: t('noMatch'),
              description: t('noMatchText'),
              action: (
                <Link href="/team" className={buttonClass({ variant: 'secondary' })}>
                  {t('filters.reset')}
                </Link>
              ),
            }}
          >
            {total > 0 && (
              <>
                <Card title={t('row.title')}>
                  <ul className="-my-4 divide-y divide-line">
                    {shown.map((row) => (
                      <PersonRow key={row.person.id} row={row} teams={board.teams} words={words} />
                    ))}
                  </ul>
                </Card>
                <Card title={t('heat.title')} description={t('heat.about')}>
                  {board.heat.rules.length === 0 ? (
                    <p className="text-soft">{t('heat.none')}</p>
                  ) : (
                    <RuleHeatMap
                      caption={t('heat.title')}
                      rowHeader={t('heat.rule')}
                      rules={board.heat.rules.map((each) => ({
                        id: each.rule,
                        label: words(each.title),
                      }))}
                      people={board.heat.people
                        .filter((person) => shown.some((row) => row.person.id === person.id))
                        .map((person) => ({ id: person.id, label: person.name }))}
                      cells={cellsOf(board.heat, (person, rule, count, calls) =>
                        t('heat.cell', { person, rule: words(rule), count, calls }),
                      )}
                    />
                  )}
                </Card>
              </>
            )}
          </FoundPages>
        </div>
      )}
    </>
  );
}

type RuleTitle = HeatMapData['rules'][number]['title'];

/** The heat map's cells, keyed "rule person", said in words. */
function cellsOf(
  heat: HeatMapData,
  say: (person: string, rule: RuleTitle, count: number, calls: number) => string,
): Record<string, HeatCell> {
  const cells = heat.rules.flatMap(({ rule, title }, r) =>
    heat.people.map((person, p): [string, HeatCell] => {
      const [count, calls] = [heat.counts[r]?.[p] ?? 0, heat.calls[p] ?? 0];
      return [
        `${rule} ${person.id}`,
        {
          share: calls > 0 ? count / calls : null,
          text: calls > 0 ? `${count}/${calls}` : '–',
          label: say(person.name, title, count, calls),
        },
      ];
    }),
  );
  return Object.fromEntries(cells);
}

const mean = (numbers: readonly number[]): number =>
  Math.round(numbers.reduce((sum, each) => sum + each, 0) / numbers.length);
