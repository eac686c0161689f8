import { BellOff, Settings2 } from 'lucide-react';
import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getFormatter, getTranslations } from 'next-intl/server';
import { ClientMessages } from '@/app/_parts/client-messages';
import { PageHeader } from '@/components/shell/page-header';
import { buttonClass } from '@/components/ui/button-class';
import { EmptyState } from '@/components/ui/empty-state';
import { reminderKindsOf } from '@/lib/access/reminder-kinds-of';
import { clinicDay } from '@/lib/model/clinic-day';
import type { Reminder } from '@/lib/model/reminder';
import { reminderWords } from '@/lib/server/i18n/reminder-words';
import { translator } from '@/lib/server/i18n/translator';
import { requireActor } from '@/lib/server/require-actor';
import { getServices } from '@/lib/server/services';
import { trainingDeps } from '@/lib/server/training-deps';
import { listReminders } from '@/lib/usecases/list-reminders';
import { FilterLinks } from './_parts/filter-links';
import { MarkAllButton } from './_parts/mark-all-button';
import { ReminderRow } from './_parts/reminder-row';

const AT_FIRST = 30;
const AT_MOST = 100;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('reminders'))('title') };
}

export default async function RemindersPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const actor = await requireActor();
  const asked = await searchParams;
  const unread = asked.show === 'unread';
  const all = asked.older === '1';
  const [t, format, { environment, clock }, deps] = await Promise.all([
    getTranslations('reminders'),
    getFormatter(),
    getServices(),
    trainingDeps(),
  ]);
  const result = await listReminders(deps, actor, { unread, limit: all ? AT_MOST : AT_FIRST });
  if (!result.ok) notFound();
  const said = {
    t: translator(actor.locale, 'reminders'),
    locale: actor.locale,
    timeZone: environment.timeZone,
  };
  const signs = reminderKindsOf(actor.role).includes('sign-off-waiting');
  const today = clinicDay(clock.now().getTime());
  const dayName = (day: number, at: number) =>
    day === today
      ? t('today')
      : day === today - 1
        ? t('yesterday')
        : format.dateTime(at, { month: 'long', day: 'numeric', weekday: 'short' });
  return (
    <ClientMessages namespaces={['reminders']}>
      <div className="max-w-3xl">
        <PageHeader
          title={t('title')}
          description={t('about')}
          actions={result.unread > 0 && <MarkAllButton />}
        />
        <div className="mb-5 flex flex-wrap items-center justify-between gap-3">
          <FilterLinks unread={unread} count={result.unread} />
          <Link
            href="/account#reminders"
            className="inline-flex min-h-11 items-center gap-1.5 rounded-md text-sm font-medium text-accent-text hover:underline"
          >
            <Settings2 aria-hidden className="size-4.5" />
            {t('settings')}
          </Link>
        </div>
        {result.reminders.length === 0 ? (
          <EmptyState
            icon={<BellOff />}
            title={unread ? t('empty.titleUnread') : t('empty.title')}
            description={t(unread ? 'empty.textUnread' : signs ? 'empty.textSigner' : 'empty.text')}
            action={
              <Link
                href={unread ? '/reminders' : '/today'}
                className={buttonClass({ variant: 'secondary' })}
              >
                {unread ? t('empty.showAll') : t('empty.action')}
              </Link>
            }
          />
        ) : (
          byDay(result.reminders).map(({ day, reminders }) => {
            const name = dayName(day, reminders[0]?.at ?? 0);
            return (
              <section key={day} aria-label={name} className="mb-6">
                <h2 className="mb-2 text-sm font-semibold text-soft">{name}</h2>
                <ul className="divide-y divide-line overflow-hidden rounded-xl border border-line bg-surface shadow-card">
                  {reminders.map((each) => (
                    <ReminderRow
                      key={each.id}
                      reminder={each}
                      words={reminderWords(each.about, said)}
                      time={format.dateTime(each.at, { hour: '2-digit', minute: '2-digit' })}
                    />
                  ))}
                </ul>
              </section>
            );
          })
        )}
        {result.more && (
          <Link
            href={unread ? '/reminders?show=unread&older=1' : '/reminders?older=1'}
            className={buttonClass({ variant: 'secondary' })}
          >
            {t('more')}
          </Link>
        )}
      </div>
    </ClientMessages>
  );
}

function byDay(reminders: readonly Reminder[]): { day: number; reminders: Reminder[] }[] {
  const days: { day: number; reminders: Reminder[] }[] = [];
  for (const each of reminders) {
    const day = clinicDay(each.at);
    const last = days.at(-1);
    if (last?.day === day) last.reminders.push(each);
    else days.push({ day, reminders: [each] });
  }
  return days;
}
