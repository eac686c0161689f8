import type { Metadata, Viewport } from 'next';
import { notFound, redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { CannotReplay } from '@/app/_parts/cannot-replay';
import { ClientMessages } from '@/app/_parts/client-messages';
import { lookFor } from '@/components/portrait/look-for';
import { callDeps } from '@/lib/server/call-deps';
import { inScript } from '@/lib/server/i18n/in-script';
import { requireActor } from '@/lib/server/require-actor';
import { viewCall } from '@/lib/usecases/view-call';
import { wrapUpForm } from '@/lib/usecases/wrap-up-form';
import { CallScreen } from './_parts/call-screen';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('call'))('title') };
}

/** The reply stays above the phone's keyboard. */
export const viewport: Viewport = { interactiveWidget: 'resizes-content' };

export default async function CallPage(props: { params: Promise<{ attemptId: string }> }) {
  const actor = await requireActor();
  const { attemptId } = await props.params;
  const deps = await callDeps();
  const result = await viewCall(deps, actor, attemptId);
  if (!result.ok && result.code === 'cannot-replay')
    return (
      <main id="main" className="px-5">
        <CannotReplay />
      </main>
    );
  if (!result.ok) notFound();
  if (result.view.phase === 'done') redirect(`/calls/${attemptId}/debrief`);
  return (
    <ClientMessages namespaces={['call']}>
      <CallScreen
        initial={inScript(result.view, actor.locale)}
        look={lookFor(result.view.portrait)}
        form={inScript(wrapUpForm(deps.content.current()), actor.locale)}
      />
    </ClientMessages>
  );
}
