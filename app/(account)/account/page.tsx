import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ClientMessages } from '@/app/_parts/client-messages';
import { LocaleSwitch } from '@/app/_parts/locale-switch';
import { PageHeader } from '@/components/shell/page-header';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { reminderKindsOf } from '@/lib/access/reminder-kinds-of';
import { reminderDeps } from '@/lib/server/reminder-deps';
import { requireActor } from '@/lib/server/require-actor';
import { getServices } from '@/lib/server/services';
import { readCalendarFeed } from '@/lib/usecases/read-calendar-feed';
import { readReminderSettings } from '@/lib/usecases/read-reminder-settings';
import { CalendarFeed } from './_parts/calendar-feed';
import { PasswordForm } from './_parts/password-form';
import { ReminderForm } from './_parts/reminder-form';
import { logOut } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('account'))('title') };
}

export default async function AccountPage() {
  const actor = await requireActor();
  const [t, app, deps, { environment }] = await Promise.all([
    getTranslations('account'),
    getTranslations('app'),
    reminderDeps(),
    getServices(),
  ]);
  const [reminders, feed] = await Promise.all([
    readReminderSettings(deps, actor, deps.mailer !== null),
    readCalendarFeed(deps, actor),
  ]);
  return (
    <div className="max-w-2xl space-y-6">
      <PageHeader title={t('title')} />
      <Card>
        <div className="flex flex-wrap items-center justify-between gap-4">
          <div>
            <p className="text-sm text-faint">{t('signedInAs')}</p>
            <p className="text-lg font-semibold">{actor.name}</p>
            <p className="text-sm text-soft">
              {app(`role.${actor.role}`)} · {actor.username}
            </p>
          </div>
          <form action={logOut}>
            <Button type="submit" variant="secondary">
              {t('logOut')}
            </Button>
          </form>
        </div>
      </Card>
      <Card title={t('language')}>
        <LocaleSwitch />
      </Card>
      <ClientMessages namespaces={['account', 'reminders']}>
        {reminders.ok && (
          <Card
            id="reminders"
            className="scroll-mt-20"
            title={t('reminders.title')}
            description={t('reminders.text')}
          >
            <ReminderForm settings={reminders.settings} mayGet={reminderKindsOf(actor.role)} />
          </Card>
        )}
        {feed.ok && (
          <Card title={t('calendar.title')} description={t('calendar.text')}>
            <CalendarFeed
              url={feed.token && `${environment.publicUrl}/api/calendar/${feed.token}.ics`}
            />
          </Card>
        )}
      </ClientMessages>
      <Card title={t('password.title')} description={t('password.text')}>
        <ClientMessages namespaces={['account']}>
          <PasswordForm username={actor.username} />
        </ClientMessages>
      </Card>
    </div>
  );
}
