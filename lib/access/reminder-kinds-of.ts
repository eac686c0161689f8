import { REMINDER_KINDS, type ReminderKind } from '@/lib/model/reminder';
import type { Role } from '@/lib/model/role';
import { decide } from './decide';

/** What a person of this role can be reminded of at all: of a waiting signature only who may give it. */
export function reminderKindsOf(role: Role): ReminderKind[] {
  const signs = decide(role, 'certificate.sign-off', 'own-team') === 'allow';
  return REMINDER_KINDS.filter((kind) => kind !== 'sign-off-waiting' || signs);
}
