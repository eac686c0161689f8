import { Award, ClipboardCheck } from 'lucide-react';
import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getFormatter, getTranslations } from 'next-intl/server';
import { AttemptList } from '@/app/_parts/attempt-list';
import { AssignmentIcon } from '@/app/(trainer)/_parts/assignment-icon';
import { DidBadge } from '@/app/(trainer)/_parts/did-badge';
import { Sparkline } from '@/components/charts/sparkline';
import { PageHeader } from '@/components/shell/page-header';
import { Alert } from '@/components/ui/alert';
import { Badge } from '@/components/ui/badge';
import { buttonClass } from '@/components/ui/button-class';
import { Card } from '@/components/ui/card';
import { ProgressBar } from '@/components/ui/progress-bar';
import { Stat } from '@/components/ui/stat';
import { wordsIn } from '@/lib/server/i18n/words-in';
import { requireActor } from '@/lib/server/require-actor';
import { trainingDeps } from '@/lib/server/training-deps';
import { viewPerson } from '@/lib/usecases/view-person';
import { SignOffCard } from './_parts/sign-off-card';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('team.person'))('title') };
}

const TREND = 10;

/** What may have come of a signature. */
const SAID = ['signed', 'sent-back', 'not-waiting', 'no-note', 'too-long'] as const;

export default async function PersonPage(props: {
  params: Promise<{ personId: string }>;
  searchParams: Promise<{ signOff?: string }>;
}) {
  const [{ personId }, query] = await Promise.all([props.params, props.searchParams]);
  const said = SAID.find((each) => each === query.signOff);
  const actor = await requireActor('trainer');
  const [t, app, states, format, result] = await Promise.all([
    getTranslations('team.person'),
    getTranslations('app'),
    getTranslations('matrix.state'),
    getFormatter(),
    trainingDeps().then((deps) => viewPerson(deps, actor, personId)),
  ]);
  if (!result.ok) notFound();
  const { person, row, attempts, sessions, certificates, signOffs } = result;
  const words = wordsIn(actor.locale);
  const scores = attempts.flatMap((each) => each.overall ?? []);
  const trend = scores.slice(0, TREND).reverse();
  const day = (at: number) => format.dateTime(at, { dateStyle: 'medium' });
  const member = person.teams.filter((team) => team.part === 'member');
  return (
    <>
      <PageHeader
        back={{ href: '/team', label: t('back') }}
        eyebrow={member.map((team) => team.name).join(' · ')}
        title={person.name}
        description={`${person.username} · ${app(`role.${person.role}`)}`}
        actions={
          member.length > 0 && (
            <Link href={`/team/assign?person=${person.id}`} className={buttonClass({})}>
              <ClipboardCheck aria-hidden className="size-5" />
              {t('assign')}
            </Link>
          )
        }
      />
      {said && (
        <Alert
          tone={said === 'signed' ? 'good' : said === 'sent-back' ? 'neutral' : 'signal'}
          live
          className="mb-5"
          title={t(`signedOff.${said}`)}
        />
      )}
      {signOffs.length > 0 && (
        <div className="mb-6 space-y-4">
          {signOffs.map((each) => (
            <SignOffCard key={each.trackId} person={person} waiting={each} words={words} />
          ))}
        </div>
      )}
      <ul className="mb-6 grid grid-cols-2 gap-3 sm:grid-cols-4">
        {(
          [
            ['calls', attempts.length],
            ['best', scores.length > 0 ? Math.round(Math.max(...scores)) : '–'],
            ['average', row.average === null ? '–' : Math.round(row.average)],
            ['quizzes', sessions.length],
          ] as const
        ).map(([name, value]) => (
          <li key={name} className="rounded-xl border border-line bg-surface px-4 py-3">
            <dl>
              <Stat label={t(`stat.${name}`)} value={value} />
            </dl>
          </li>
        ))}
      </ul>
      <div className="grid gap-6 lg:grid-cols-[minmax(0,1.5fr)_minmax(0,1fr)] lg:items-start">
        <div className="min-w-0 space-y-6">
          <Card
            title={t('calls')}
            description={attempts.length > 0 ? t('callsAbout') : undefined}
            action={
              trend.length > 1 && (
                <Sparkline
                  label={t('trend', { scores: trend.map(Math.round).join(', ') })}
                  values={trend}
                />
              )
            }
          >
            {attempts.length > 0 ? (
              <AttemptList attempts={attempts} words={words} />
            ) : (
              <p className="text-soft">{t('noCalls')}</p>
            )}
          </Card>
          <Card title={t('quizzes')}>
            {sessions.length === 0 ? (
              <p className="text-soft">{t('noQuizzes')}</p>
            ) : (
              <ul className="divide-y divide-line">
                {sessions.map((session) => (
                  <li key={session.id}>
                    <Link
                      href={`/quizzes/${session.id}`}
                      className="group -mx-2 flex min-h-13 items-center gap-3 rounded-md px-2 py-2 hover:bg-sunken"
                    >
                      <span className="min-w-0 flex-1">
                        <span className="block font-medium group-hover:text-accent-text">
                          {words(session.title)}
                        </span>
                        <span className="block text-sm text-faint">
                          {day(session.finishedAt ?? session.startedAt)} ·{' '}
                          {t(`sitting.${session.kind}`)} ·{' '}
                          {t('questions', { count: session.items })}
                        </span>
                      </span>
                      {session.score !== null && (
                        <Badge tone={session.passed ? 'good' : 'signal'}>
                          {t('score', { score: Math.round(session.score * 100) })}
                        </Badge>
                      )}
                    </Link>
                  </li>
                ))}
              </ul>
            )}
          </Card>
        </div>
        <div className="min-w-0 space-y-6">
          <Card title={t('assignments')}>
            {row.assignments.length === 0 ? (
              <p className="text-soft">{t('noAssignments')}</p>
            ) : (
              <ul className="divide-y divide-line">
                {row.assignments.map((each) => (
                  <li key={each.id} className="flex items-start gap-3 py-2.5">
                    <span className="mt-1">
                      <AssignmentIcon kind={each.kind} />
                    </span>
                    <span className="min-w-0 flex-1">
                      <span className="block font-medium">{words(each.title)}</span>
                      <span className="block text-sm text-faint">
                        {t('until', { date: day(each.dueAt) })}
                      </span>
                    </span>
                    <DidBadge did={each} name={person.name} title={words(each.title)} />
                  </li>
                ))}
              </ul>
            )}
          </Card>
          <Card title={t('weakest')}>
            {row.weakest.length === 0 ? (
              <p className="text-soft">{t('noWeakest')}</p>
            ) : (
              <ol className="space-y-2.5">
                {row.weakest.slice(0, 5).map((rule) => (
                  <li key={rule.rule} className="flex items-start justify-between gap-3">
                    <span className="min-w-0">{words(rule.title)}</span>
                    <Badge tone="signal">{t('times', { times: rule.times })}</Badge>
                  </li>
                ))}
              </ol>
            )}
          </Card>
          <Card title={t('tracks')}>
            {row.tracks.length === 0 ? (
              <p className="text-soft">{t('noTracks')}</p>
            ) : (
              <ul className="space-y-4">
                {row.tracks.map((track) => {
                  const steps = t('steps', { done: track.done, of: track.of });
                  return (
                    <li key={track.id}>
                      <p className="flex items-baseline justify-between gap-3">
                        <span className="min-w-0 font-medium">{words(track.title)}</span>
                        <span className="num shrink-0 text-sm text-soft">{steps}</span>
                      </p>
                      <ProgressBar
                        className="mt-1.5"
                        label={words(track.title)}
                        value={track.done}
                        max={track.of}
                        valueText={steps}
                      />
                      {track.next && (
                        <p className="mt-1 text-sm text-faint">
                          {t('next', { title: words(track.next.title) })}
                        </p>
                      )}
                    </li>
                  );
                })}
              </ul>
            )}
          </Card>
          <Card title={t('certificates')}>
            {certificates.length === 0 ? (
              <p className="text-soft">{t('noCertificates')}</p>
            ) : (
              <ul className="space-y-3">
                {certificates.map((each) => (
                  <li key={each.id} className="flex items-start gap-3">
                    <Award aria-hidden className="mt-1 size-5 shrink-0 text-accent-text" />
                    <span className="min-w-0 flex-1">
                      <Link
                        href={`/certificates/${each.id}`}
                        className="font-medium text-accent-text underline underline-offset-4"
                      >
                        {words(each.title)}
                      </Link>
                      <span className="num block text-sm text-faint">
                        {each.number} ·{' '}
                        <span className="inline-block">
                          {t('validUntil', { date: day(each.expiresAt) })}
                        </span>
                      </span>
                    </span>
                    <Badge
                      tone={
                        each.state === 'valid'
                          ? 'good'
                          : each.state === 'revoked'
                            ? 'critical'
                            : 'signal'
                      }
                    >
                      {states(each.state)}
                    </Badge>
                  </li>
                ))}
              </ul>
            )}
          </Card>
        </div>
      </div>
    </>
  );
}
