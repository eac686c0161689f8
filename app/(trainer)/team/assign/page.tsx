import { UsersRound } from 'lucide-react';
import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ClientMessages } from '@/app/_parts/client-messages';
import { dayOf } from '@/app/(trainer)/_parts/day-of';
import { PageHeader } from '@/components/shell/page-header';
import { buttonClass } from '@/components/ui/button-class';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { wordsIn } from '@/lib/server/i18n/words-in';
import { requireActor } from '@/lib/server/require-actor';
import { getServices } from '@/lib/server/services';
import { trainingDeps } from '@/lib/server/training-deps';
import { listCases } from '@/lib/usecases/list-cases';
import { listQuizzes } from '@/lib/usecases/list-quizzes';
import { listTeamAssignments } from '@/lib/usecases/list-team-assignments';
import { listTeams } from '@/lib/usecases/list-teams';
import { listTracks } from '@/lib/usecases/list-tracks';
import { AssignForm } from './_parts/assign-form';
import { ASSIGNMENT_KINDS } from './_parts/assignment-kinds';
import type { Subject } from './_parts/choice';
import { RunningList } from './_parts/running-list';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('assign'))('title') };
}

const DAY = 86_400_000;
const QUICK = [
  ['today', 0],
  ['threeDays', 3],
  ['week', 7],
  ['twoWeeks', 14],
] as const;

export default async function AssignPage(props: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const actor = await requireActor('trainer');
  const [t, deps, services, query] = await Promise.all([
    getTranslations('assign'),
    trainingDeps(),
    getServices(),
    props.searchParams,
  ]);
  const [cases, quizzes, tracks, own, given] = await Promise.all([
    listCases(deps, actor),
    listQuizzes(deps, actor),
    listTracks(deps, actor),
    listTeams(deps, actor),
    listTeamAssignments(deps, actor),
  ]);
  if (!cases.ok || !quizzes.ok || !tracks.ok || !own.ok || !given.ok) notFound();
  const words = wordsIn(actor.locale);
  const subjects: Subject[] = [
    ...cases.cases.map((each) => ({
      kind: 'case' as const,
      id: each.id,
      title: words(each.title),
      about: words(each.summary),
    })),
    ...quizzes.banks.map((each) => ({
      kind: 'quiz' as const,
      id: each.id,
      title: words(each.title),
      about: t('what.questions', { count: each.items }),
    })),
    ...tracks.tracks.map((each) => ({
      kind: 'track' as const,
      id: each.id,
      title: words(each.title),
      about: words(each.about),
    })),
  ];
  const members = own.teams.flatMap((team) => team.members.filter(isActive));
  const people = [...new Map(members.map((person) => [person.id, person])).values()];
  const asked = (name: string) => (typeof query[name] === 'string' ? query[name] : '');
  const now = services.clock.now().getTime();
  const day = (days: number) => dayOf(now + days * DAY, services.environment.timeZone);
  return (
    <>
      <PageHeader
        title={t('title')}
        description={t('about')}
        back={{ href: '/team', label: t('back') }}
      />
      {people.length === 0 ? (
        <EmptyState
          icon={<UsersRound />}
          title={t('noTeam')}
          description={t('noTeamText')}
          action={
            <Link href="/team/teams" className={buttonClass({})}>
              {t('toTeams')}
            </Link>
          }
        />
      ) : (
        <ClientMessages namespaces={['assign']}>
          <AssignForm
            subjects={subjects}
            teams={own.teams
              .map(({ id, name, members }) => ({
                id,
                name,
                count: members.filter(isActive).length,
              }))
              .filter((team) => team.count > 0)}
            people={people.map(({ id, name, username }) => ({ id, name, username }))}
            initial={{
              kind: ASSIGNMENT_KINDS.find((kind) => kind === asked('kind')) ?? 'case',
              subjectId: asked('subject'),
              personIds: people.flatMap(({ id }) => (id === asked('person') ? [id] : [])),
              teamIds: own.teams.flatMap(({ id }) => (id === asked('team') ? [id] : [])),
              day: day(7),
              note: '',
            }}
            today={day(0)}
            days={QUICK.map(([name, days]) => ({ value: day(days), label: t(`when.${name}`) }))}
          />
        </ClientMessages>
      )}
      {people.length + given.assignments.length > 0 && (
        <Card title={t('running.title')} description={t('running.about')} className="mt-6">
          <ClientMessages namespaces={['assign']}>
            <RunningList assignments={given.assignments} words={words} />
          </ClientMessages>
        </Card>
      )}
    </>
  );
}

/** Who has left is given nothing to do. */
const isActive = (person: { active: boolean }): boolean => person.active;
