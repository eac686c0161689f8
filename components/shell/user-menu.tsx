'use client';
import { CircleUserRound, LogOut } from 'lucide-react';
import { Avatar } from '@/components/ui/avatar';
import { DropdownMenu, type MenuItem } from '@/components/ui/dropdown-menu';
import { nameInitials } from '@/lib/model/name-initials';
import type { NavItem } from './nav-item';
import type { Theme } from './theme';
import { useTheme } from './use-theme';

export interface UserMenuProps {
  user: { name: string; role: string };
  theme: Theme;
  language: string;
  languages: ReadonlyArray<{ value: string; label: string }>;
  onLanguageChange: (language: string) => void | Promise<void>;
  onSignOut: () => void | Promise<void>;
  /** Places that did not fit into the navigation of a phone. */
  more: ReadonlyArray<NavItem>;
  /** The page of one's own account. */
  accountHref: string;
  labels: {
    userMenu: string;
    account: string;
    language: string;
    theme: string;
    themeSystem: string;
    themeLight: string;
    themeDark: string;
    signOut: string;
  };
}

/** Who is logged in, and what concerns only them: language, theme, log out. */
export function UserMenu({
  user,
  theme: initial,
  language,
  languages,
  onLanguageChange,
  onSignOut,
  more,
  accountHref,
  labels,
}: UserMenuProps) {
  const [theme, choose] = useTheme(initial);
  const items: ReadonlyArray<MenuItem> = [
    { kind: 'heading', id: 'who', label: `${user.name} · ${user.role}` },
    ...more.map(
      (item): MenuItem => ({
        kind: 'link',
        id: item.id,
        label: item.label,
        icon: item.icon,
        href: item.href,
      }),
    ),
    {
      kind: 'link',
      id: 'account',
      label: labels.account,
      icon: <CircleUserRound aria-hidden />,
      href: accountHref,
    },
    { kind: 'separator', id: 's1' },
    {
      kind: 'choice',
      id: 'language',
      label: labels.language,
      value: language,
      options: languages,
      onValueChange: (value) => void onLanguageChange(value),
    },
    { kind: 'separator', id: 's2' },
    {
      kind: 'choice',
      id: 'theme',
      label: labels.theme,
      value: theme,
      options: [
        { value: 'system', label: labels.themeSystem },
        { value: 'light', label: labels.themeLight },
        { value: 'dark', label: labels.themeDark },
      ],
      onValueChange: choose,
    },
    { kind: 'separator', id: 's3' },
    {
      id: 'out',
      label: labels.signOut,
      icon: <LogOut aria-hidden />,
      onSelect: () => void onSignOut(),
    },
  ];
  return (
    <DropdownMenu
      items={items}
      trigger={
        <button
          type="button"
          className="flex min-h-11 items-center gap-2.5 rounded-full p-1 transition-colors hover:bg-sunken focus-visible:rounded-full sm:pe-3.5"
        >
          <Avatar name={user.name} initials={nameInitials(user.name)} decorative />
          <span className="sr-only">{labels.userMenu}</span>
          <span className="hidden text-start leading-tight sm:block">
            <span className="block text-sm font-semibold">{user.name}</span>
            <span className="block text-xs text-faint">{user.role}</span>
          </span>
        </button>
      }
    />
  );
}
