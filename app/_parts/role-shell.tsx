import {
  ArrowLeftRight,
  Award,
  BookOpenText,
  CalendarCheck,
  ClipboardCheck,
  Gauge,
  History,
  ListChecks,
  PhoneCall,
  Repeat2,
  Route,
  Settings,
  UserRoundCog,
  UsersRound,
} from 'lucide-react';
import { cookies } from 'next/headers';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { logOut } from '@/app/(account)/account/actions';
import { AppShell } from '@/components/shell/app-shell';
import { parseTheme, themeCookie } from '@/components/shell/theme';
import { Locale } from '@/lib/model/locale';
import type { Actor } from '@/lib/server/actor';
import { roleHome } from '@/lib/server/role-home';
import { trainingDeps } from '@/lib/server/training-deps';
import { countReminders } from '@/lib/usecases/count-reminders';
import { NAV_HREF, NAV_OF_ROLE, type NavPlace } from './nav-places';
import { ReminderBell } from './reminder-bell';
import { setLocale } from './set-locale';

const ICONS: Readonly<Record<NavPlace, ReactNode>> = {
  today: <CalendarCheck />,
  cases: <PhoneCall />,
  quizzes: <ListChecks />,
  tracks: <Route />,
  history: <History />,
  review: <Repeat2 />,
  handbook: <BookOpenText />,
  team: <UsersRound />,
  assign: <ClipboardCheck />,
  items: <Gauge />,
  exchange: <ArrowLeftRight />,
  certificates: <Award />,
  people: <UserRoundCog />,
  settings: <Settings />,
};

/**
 * The frame of every page of somebody logged in, for the `layout.tsx` of a route group. The navigation follows the role.
 * Pages inside it hold no `<main>` of their own.
 */
export async function RoleShell({ actor, children }: { actor: Actor; children: ReactNode }) {
  const [t, app, jar, reminders] = await Promise.all([
    getTranslations('shell'),
    getTranslations('app'),
    cookies(),
    trainingDeps().then((deps) => countReminders(deps, actor)),
  ]);
  return (
    <AppShell
      product={app('name')}
      home={roleHome(actor.role)}
      items={NAV_OF_ROLE[actor.role].map((place) => ({
        id: place,
        href: NAV_HREF[place],
        label: t(`nav.${place}`),
        icon: ICONS[place],
      }))}
      user={{ name: actor.name, role: app(`role.${actor.role}`) }}
      bell={reminders.ok && <ReminderBell unread={reminders.unread} />}
      accountHref="/account"
      theme={parseTheme(jar.get(themeCookie)?.value)}
      language={actor.locale}
      languages={Locale.options.map((value) => ({ value, label: ownName(value) }))}
      onLanguageChange={setLocale}
      onSignOut={logOut}
      labels={{
        skip: t('skip'),
        nav: t('nav.label'),
        userMenu: t('userMenu'),
        account: t('account'),
        language: app('language'),
        theme: t('theme.label'),
        themeSystem: t('theme.system'),
        themeLight: t('theme.light'),
        themeDark: t('theme.dark'),
        signOut: t('signOut'),
      }}
    >
      {children}
    </AppShell>
  );
}

const SCRIPT: Readonly<Record<Locale, string>> = {
  'zh-CN': 'zh-Hans',
  'zh-TW': 'zh-Hant',
  en: 'en',
};

/** A language by its own name, whatever the current one is. */
function ownName(locale: Locale): string {
  const tag = SCRIPT[locale];
  return new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? locale;
}
