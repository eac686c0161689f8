import { Award } from 'lucide-react';
import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { PageHeader } from '@/components/shell/page-header';
import { Alert } from '@/components/ui/alert';
import { Button } from '@/components/ui/button';
import { buttonClass } from '@/components/ui/button-class';
import { ProgressBar } from '@/components/ui/progress-bar';
import { wordsIn } from '@/lib/server/i18n/words-in';
import { requireActor } from '@/lib/server/require-actor';
import { trainingDeps } from '@/lib/server/training-deps';
import { viewTrack } from '@/lib/usecases/view-track';
import { BranchForm } from '../_parts/branch-form';
import { PlacementCard } from '../_parts/placement-card';
import { StepRow } from '../_parts/step-row';
import { enrol } from '../actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('track'))('title') };
}

/** Why a step could not be started, where somebody else has to act; the rest shows in the steps themselves. */
const PROBLEMS = ['unknown-case', 'not-found', 'choose-branch'] as const;

export default async function TrackPage(props: {
  params: Promise<{ trackId: string }>;
  searchParams: Promise<{ problem?: string }>;
}) {
  const [{ trackId }, query] = await Promise.all([props.params, props.searchParams]);
  const problem = PROBLEMS.find((each) => each === query.problem);
  const actor = await requireActor();
  const [t, result] = await Promise.all([
    getTranslations('track'),
    trainingDeps().then((deps) => viewTrack(deps, actor, { trackId })),
  ]);
  if (!result.ok) notFound();
  const { track } = result;
  const words = wordsIn(actor.locale);
  return (
    <>
      <PageHeader
        back={{ href: '/tracks', label: t('title') }}
        eyebrow={words(track.forRole)}
        title={words(track.title)}
        description={words(track.about)}
        actions={
          track.canEnrol &&
          track.branches.length === 0 && (
            <form action={enrol}>
              <input type="hidden" name="trackId" value={track.id} />
              <Button type="submit">{track.enrolled ? t('enrolAgain') : t('enrol')}</Button>
            </form>
          )
        }
      />
      {problem && (
        <Alert tone="signal" live className="mb-5" title={t(`problem.${problem}.title`)}>
          {t(`problem.${problem}.text`)}
        </Alert>
      )}
      {track.held && (
        <Alert
          tone={track.held.state === 'valid' ? 'good' : 'signal'}
          className="mb-5"
          title={t(`held.${track.held.state}`, { certificate: words(track.held.title) })}
          action={
            <Link
              href={`/certificates/${track.certificateId}`}
              className={buttonClass({ variant: 'secondary', size: 'sm' })}
            >
              {t('seeCertificate')}
            </Link>
          }
        />
      )}
      {track.signOff && (
        <Alert
          tone={track.signOff.state === 'sent-back' ? 'signal' : 'accent'}
          className="mb-5"
          title={t(track.signOff.state === 'sent-back' ? 'signOff.sentBack' : 'signOff.waiting')}
        >
          {track.signOff.note && <p>{track.signOff.note}</p>}
          <p>{t(track.signOff.state === 'sent-back' ? 'signOff.again' : 'signOff.waitingText')}</p>
        </Alert>
      )}
      {track.enrolled && (
        <ProgressBar
          className="mb-6"
          label={t('progress')}
          value={track.done}
          max={track.of}
          valueText={t('stepsDone', { done: track.done, of: track.of })}
        />
      )}
      {track.placement && (
        <PlacementCard trackId={track.id} placement={track.placement} words={words} />
      )}
      <ol className="space-y-3">
        {track.steps.map((step, i) => (
          <StepRow
            key={step.id}
            trackId={track.id}
            step={step}
            number={i + 1}
            isNext={track.next?.stepId === step.id}
            locale={actor.locale}
            now={track.now}
          />
        ))}
        {(!track.held || track.held.earlier) && (track.branches.length === 0 || track.branch) && (
          <li className="flex items-center gap-4 rounded-xl border border-dashed border-edge px-5 py-4 text-soft">
            <Award aria-hidden className="size-7 shrink-0" />
            <span>
              {t(track.needsSignature ? 'atTheEndSigned' : 'atTheEnd', {
                certificate: words(track.certificate),
                days: track.validDays,
              })}
            </span>
          </li>
        )}
      </ol>
      {track.branches.length > 0 && (
        <BranchForm
          trackId={track.id}
          branches={track.branches}
          may={track.canEnrol ? 'enrol' : track.canChangeBranch ? 'change' : null}
          words={words}
        />
      )}
    </>
  );
}
