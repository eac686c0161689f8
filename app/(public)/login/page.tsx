import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ClientMessages } from '@/app/_parts/client-messages';
import { LocaleSwitch } from '@/app/_parts/locale-switch';
import { getActor } from '@/lib/server/get-actor';
import { listDemoPeople } from '@/lib/server/list-demo-people';
import { safeNextPath } from '@/lib/server/safe-next-path';
import { DemoAccounts } from './_parts/demo-accounts';
import { EchoMark } from './_parts/echo-mark';
import { LoginForm } from './_parts/login-form';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('login'))('title') };
}

export default async function LoginPage(props: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const { next: asked } = await props.searchParams;
  const next = safeNextPath(asked);
  if (await getActor()) redirect(next);
  const [t, app, demo] = await Promise.all([
    getTranslations('login'),
    getTranslations('app'),
    listDemoPeople(),
  ]);
  return (
    <main id="main" className="grid min-h-dvh lg:grid-cols-[1.1fr_1fr]">
      <section className="relative flex flex-col justify-between gap-8 overflow-hidden bg-[linear-gradient(155deg,#0b6b5e,#06433b)] px-6 py-6 text-white sm:px-10 lg:p-14">
        <EchoMark />
        <p className="relative text-lg font-semibold tracking-wide">{app('name')}</p>
        <div className="relative max-w-xl space-y-3 pb-2 lg:space-y-5 lg:pb-10">
          <h1 className="text-2xl sm:text-3xl lg:text-4xl">{t('welcome')}</h1>
          <p className="text-white/90 lg:text-lg">{t('lead')}</p>
        </div>
      </section>
      <section className="flex flex-col items-center justify-center gap-8 px-6 py-10 sm:px-10">
        <div className="w-full max-w-sm space-y-8">
          <div className="flex items-center justify-between gap-4">
            <h2 className="text-2xl">{t('title')}</h2>
            <LocaleSwitch />
          </div>
          {asked !== undefined && next !== '/' && <p className="-mt-5 text-soft">{t('then')}</p>}
          <ClientMessages namespaces={['login']}>
            <LoginForm next={next} />
          </ClientMessages>
          {demo.length > 0 && <DemoAccounts people={demo} next={next} />}
        </div>
      </section>
    </main>
  );
}
