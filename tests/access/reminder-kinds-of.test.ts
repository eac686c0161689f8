import { expect, test } from 'vitest';
import { reminderKindsOf } from '@/lib/access/reminder-kinds-of';

test('only who may sign is reminded of waiting signatures', () => {
  expect(reminderKindsOf('trainer')).toContain('sign-off-waiting');
  expect(reminderKindsOf('trainee')).not.toContain('sign-off-waiting');
  expect(reminderKindsOf('trainee').length).toBe(reminderKindsOf('trainer').length - 1);
});
