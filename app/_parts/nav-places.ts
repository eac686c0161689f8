import type { Role } from '@/lib/model/role';

/** A place of the navigation; its name is the message `shell.nav.<id>`. */
export type NavPlace =
  | 'today'
  | 'cases'
  | 'quizzes'
  | 'tracks'
  | 'history'
  | 'review'
  | 'handbook'
  | 'team'
  | 'assign'
  | 'items'
  | 'exchange'
  | 'certificates'
  | 'people'
  | 'settings';

export const NAV_HREF: Readonly<Record<NavPlace, string>> = {
  today: '/today',
  cases: '/cases',
  quizzes: '/quizzes',
  tracks: '/tracks',
  history: '/history',
  review: '/review',
  handbook: '/handbook',
  team: '/team',
  assign: '/team/assign',
  items: '/items',
  exchange: '/items/exchange',
  certificates: '/certificates',
  people: '/people',
  settings: '/settings',
};

/** Everybody may train; those with work of their own find it before this. */
const ALSO_TRAINS: readonly NavPlace[] = [
  'cases',
  'today',
  'history',
  'quizzes',
  'tracks',
  'review',
  'handbook',
];

/** The places of a role, its own work first. Phones show the first five in the tab bar. */
export const NAV_OF_ROLE: Readonly<Record<Role, readonly NavPlace[]>> = {
  trainee: ['today', 'cases', 'quizzes', 'tracks', 'history', 'review', 'handbook'],
  trainer: ['team', 'assign', 'items', ...ALSO_TRAINS],
  supervisor: ['certificates', 'items', ...ALSO_TRAINS],
  administrator: ['people', 'settings', 'exchange', ...ALSO_TRAINS],
};
