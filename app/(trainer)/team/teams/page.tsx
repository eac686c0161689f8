import { UsersRound } from 'lucide-react';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ClientMessages } from '@/app/_parts/client-messages';
import { PageHeader } from '@/components/shell/page-header';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { requireActor } from '@/lib/server/require-actor';
import { trainingDeps } from '@/lib/server/training-deps';
import { listPeople } from '@/lib/usecases/list-people';
import { listTeams } from '@/lib/usecases/list-teams';
import { AddPerson } from './_parts/add-person';
import { NewTeam } from './_parts/new-team';
import { TeamName } from './_parts/team-name';
import { TeamPeople } from './_parts/team-people';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('team.teams'))('title') };
}

const PARTS = ['member', 'trainer'] as const;

export default async function TeamsPage() {
  const actor = await requireActor('trainer');
  const [t, deps] = await Promise.all([getTranslations('team.teams'), trainingDeps()]);
  const [own, everybody] = await Promise.all([listTeams(deps, actor), listPeople(deps, actor)]);
  if (!own.ok || !everybody.ok) notFound();
  return (
    <ClientMessages namespaces={['team']}>
      <PageHeader
        title={t('title')}
        description={t('about')}
        back={{ href: '/team', label: t('back') }}
      />
      <Card title={t('new')} className="mb-6 max-w-3xl">
        <NewTeam />
      </Card>
      {own.teams.length === 0 && (
        <EmptyState icon={<UsersRound />} title={t('empty')} description={t('emptyText')} />
      )}
      <ul className="grid gap-5 lg:grid-cols-2 lg:items-start">
        {own.teams.map((team) => (
          <li
            key={team.id}
            className="min-w-0 rounded-xl border border-line bg-surface p-5 shadow-card"
          >
            <TeamName id={team.id} name={team.name} canChange={team.canChange} />
            {PARTS.map((part) => {
              const people = part === 'member' ? team.members : team.trainers;
              return (
                <section key={part} className="mt-4">
                  <h3 className="mb-1 text-sm font-semibold text-soft">
                    {t(`part.${part}`, { count: people.length })}
                  </h3>
                  <TeamPeople
                    teamId={team.id}
                    part={part}
                    people={people}
                    canChange={team.canChange}
                  />
                  {team.canChange && (
                    <AddPerson
                      teamId={team.id}
                      teamName={team.name}
                      part={part}
                      candidates={everybody.people
                        .filter((person) => person.active)
                        .filter((person) => part === 'member' || person.role === 'trainer')
                        .filter((person) => !inTeam(team, person.id))
                        .map(({ id, name, username }) => ({ id, name, username }))}
                    />
                  )}
                </section>
              );
            })}
          </li>
        ))}
      </ul>
    </ClientMessages>
  );
}

function inTeam(
  team: { members: readonly { id: string }[]; trainers: readonly { id: string }[] },
  personId: string,
): boolean {
  return [...team.members, ...team.trainers].some((each) => each.id === personId);
}
