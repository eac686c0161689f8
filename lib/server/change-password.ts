import 'server-only';
import { APIError } from 'better-auth/api';
import { headers } from 'next/headers';
import { forgetDemoPassword } from './demo-people';
import { requireActor } from './require-actor';
import { getServices } from './services';

export type ChangePasswordResult =
  | { ok: true }
  | { ok: false; code: 'wrong-password' | 'too-short' | 'too-long' };

/**
 * Changes the password of the person who is logged in, and logs them out everywhere else.
 * The login page forgets a demo password that was changed.
 */
export async function changePassword(given: {
  currentPassword: string;
  newPassword: string;
}): Promise<ChangePasswordResult> {
  const { auth, environment } = await getServices();
  const actor = await requireActor();
  try {
    await auth.api.changePassword({
      body: { ...given, revokeOtherSessions: true },
      headers: await headers(),
    });
  } catch (error) {
    if (!(error instanceof APIError)) throw error;
    if (error.body?.code === 'PASSWORD_TOO_SHORT') return { ok: false, code: 'too-short' };
    if (error.body?.code === 'PASSWORD_TOO_LONG') return { ok: false, code: 'too-long' };
    if (error.statusCode >= 500) throw error;
    return { ok: false, code: 'wrong-password' };
  }
  forgetDemoPassword(environment.dataFolder, actor.username);
  return { ok: true };
}
