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
  certificates: '/certificates',
  people: '/people',
  settings: '/settings',
};

const TRAINING: readonly NavPlace[] = [
  'today',
  'cases',
  'quizzes',
  'tracks',
  'history',
  'handbook',
];

/** The places of a role, its own work first; everybody may also train. Phones show the first five in the tab bar. */
export const NAV_OF_ROLE: Readonly<Record<Role, readonly NavPlace[]>> = {
  trainee: TRAINING,
  trainer: [
    'team',
    'assign',
    'cases',
    'today',
    'history',
    'quizzes',
    'tracks',
    'review',
    'handbook',
  ],
  supervisor: [
    'certificates',
    'cases',
    'today',
    'history',
    'quizzes',
    'tracks',
    'review',
    'handbook',
  ],
  administrator: [
    'people',
    'settings',
    'cases',
    'today',
    'history',
    'quizzes',
    'tracks',
    'handbook',
  ],
};
