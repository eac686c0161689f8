import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound, redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { CannotReplay } from '@/app/_parts/cannot-replay';
import { ClientMessages } from '@/app/_parts/client-messages';
import { whose } from '@/app/_parts/whose';
import { debriefProps } from '@/app/(trainee)/_parts/debrief-props';
import { PageHeader } from '@/components/shell/page-header';
import { buttonClass } from '@/components/ui/button-class';
import { callDeps } from '@/lib/server/call-deps';
import { wordsIn } from '@/lib/server/i18n/words-in';
import { requireActor } from '@/lib/server/require-actor';
import { viewDebrief } from '@/lib/usecases/view-debrief';
import { Debrief } from './_parts/debrief';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('debrief'))('title') };
}

export default async function DebriefPage({ params }: { params: Promise<{ attemptId: string }> }) {
  const { attemptId } = await params;
  const actor = await requireActor();
  const t = await getTranslations('debrief');
  const result = await viewDebrief(await callDeps(), actor, attemptId);
  if (!result.ok && result.code === 'not-finished') redirect(`/calls/${attemptId}`);
  if (!result.ok && result.code === 'cannot-replay') return <CannotReplay />;
  if (!result.ok) notFound();
  const { debrief } = result;
  const own = debrief.traineeId === actor.userId;
  const of = await whose(actor, debrief.traineeId);
  return (
    <>
      <PageHeader
        eyebrow={of ? t('of', { name: of.name }) : t('title')}
        title={wordsIn(actor.locale)(debrief.title)}
        back={own ? { href: '/history', label: t('toHistory') } : of?.back}
        actions={
          own && (
            <>
              {debrief.forkedFrom && (
                <Link
                  className={buttonClass({ variant: 'secondary' })}
                  href={`/calls/compare?a=${debrief.forkedFrom.attemptId}&b=${attemptId}`}
                >
                  {t('compare')}
                </Link>
              )}
              <Link
                className={buttonClass({ variant: 'primary' })}
                href={`/cases/${debrief.caseId}`}
              >
                {t('again')}
              </Link>
            </>
          )
        }
      />
      <ClientMessages namespaces={['debrief']}>
        <Debrief
          {...debriefProps(debrief, actor.locale, wordsIn(actor.locale)(debrief.personaName))}
        />
      </ClientMessages>
    </>
  );
}
