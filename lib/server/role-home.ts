import type { Role } from '@/lib/model/role';

const HOMES: Record<Role, string> = {
  trainee: '/today',
  trainer: '/team',
  supervisor: '/certificates',
  administrator: '/people',
};

/** The page a person starts on. */
export function roleHome(role: Role): string {
  return HOMES[role];
}
