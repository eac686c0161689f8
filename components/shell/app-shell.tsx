'use client';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';
import { SkipLink } from '@/components/ui/skip-link';
import { Brand } from './brand';
import { activeItem, type NavItem } from './nav-item';
import { SideNav } from './side-nav';
import { TabBar } from './tab-bar';
import { UserMenu, type UserMenuProps } from './user-menu';

export interface AppShellProps extends Omit<UserMenuProps, 'more' | 'labels'> {
  product: string;
  /** Where the brand leads: the role's first page. */
  home: string;
  /** The role's places, most used first: the first five stand in the phone's tab bar, the rest in the user menu. */
  items: ReadonlyArray<NavItem>;
  labels: UserMenuProps['labels'] & { skip: string; nav: string };
  /** In the top bar before the user menu, e.g. a banner that demo data is on. */
  notice?: ReactNode;
  /** The way to one's reminders, beside the user menu. */
  bell?: ReactNode;
  children: ReactNode;
}

/** The frame of every page but the call: side navigation on wide screens, tab bar on phones, user menu above. Holds `<main id="main">`. */
export function AppShell({
  product,
  home,
  items,
  labels,
  notice,
  bell,
  children,
  ...menu
}: AppShellProps) {
  const active = activeItem(items, usePathname() ?? '')?.id;
  return (
    <div className="min-h-dvh lg:grid lg:grid-cols-[15.5rem_minmax(0,1fr)]">
      <SkipLink label={labels.skip} />
      <aside
        aria-label={product}
        className="no-print sticky top-0 hidden h-dvh flex-col gap-7 overflow-y-auto border-e border-line bg-surface px-4 py-5 lg:flex"
      >
        <Link href={home} className="rounded-lg px-1.5">
          <Brand name={product} />
        </Link>
        <SideNav items={items} activeId={active} label={labels.nav} />
      </aside>
      <div className="flex min-w-0 flex-col">
        <header className="no-print sticky top-0 z-20 flex min-h-15 items-center gap-2 border-b border-line bg-paper/90 px-4 py-1.5 backdrop-blur sm:px-6 lg:border-transparent lg:px-8">
          <Link href={home} className="flex min-h-11 items-center rounded-lg lg:hidden">
            <Brand name={product} size="sm" />
          </Link>
          <div className="min-w-0 flex-1">{notice}</div>
          {bell}
          <UserMenu {...menu} labels={labels} more={items.slice(5)} />
        </header>
        <main
          id="main"
          tabIndex={-1}
          className="mx-auto w-full max-w-6xl flex-1 px-4 pb-28 pt-5 focus:outline-none sm:px-6 lg:px-8 lg:pb-16"
        >
          {children}
        </main>
      </div>
      <TabBar items={items} activeId={active} label={labels.nav} />
    </div>
  );
}
