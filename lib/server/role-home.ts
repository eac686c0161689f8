import type { Role } from '@/lib/model/role';

const HOMES: Record<Role, string> = {
  trainee: '/account',
  trainer: '/account',
  supervisor: '/account',
  administrator: '/account',
};

/** The page a person starts on. */
export function roleHome(role: Role): string {
  return HOMES[role];
}
