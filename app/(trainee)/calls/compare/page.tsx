import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { CannotReplay } from '@/app/_parts/cannot-replay';
import { ClientMessages } from '@/app/_parts/client-messages';
import { debriefProps } from '@/app/(trainee)/_parts/debrief-props';
import { SideBySide } from '@/components/debrief/side-by-side';
import { PageHeader } from '@/components/shell/page-header';
import { buttonClass } from '@/components/ui/button-class';
import { callDeps } from '@/lib/server/call-deps';
import { wordsIn } from '@/lib/server/i18n/words-in';
import { requireActor } from '@/lib/server/require-actor';
import { viewDebrief } from '@/lib/usecases/view-debrief';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('debrief'))('compareTitle') };
}

export default async function ComparePage({
  searchParams,
}: {
  searchParams: Promise<{ a?: string; b?: string }>;
}) {
  const { a = '', b = '' } = await searchParams;
  const actor = await requireActor();
  const t = await getTranslations('debrief');
  const deps = await callDeps();
  const [left, right] = await Promise.all([
    viewDebrief(deps, actor, a),
    viewDebrief(deps, actor, b),
  ]);
  for (const side of [left, right])
    if (!side.ok && side.code === 'cannot-replay') return <CannotReplay />;
  if (!left.ok || !right.ok) notFound();
  const words = wordsIn(actor.locale);
  const props = ({ debrief }: typeof left) =>
    debriefProps(debrief, actor.locale, words(debrief.personaName));
  return (
    <>
      <PageHeader
        eyebrow={t('compareTitle')}
        title={words(left.debrief.title)}
        back={{ href: `/calls/${b}/debrief`, label: t('toDebrief') }}
        actions={
          <Link href={`/calls/${a}/debrief`} className={buttonClass({ variant: 'secondary' })}>
            {t('toFirst')}
          </Link>
        }
      />
      <ClientMessages namespaces={['debrief']}>
        <SideBySide
          left={props(left)}
          right={props(right)}
          forkedAt={right.debrief.forkedFrom?.attemptId === a ? right.debrief.forkedFrom.seq : null}
        />
      </ClientMessages>
    </>
  );
}
