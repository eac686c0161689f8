import 'server-only';
import { isAPIError } from 'better-auth/api';
import { forgetDemoPassword } from './demo-people';
import { requestHeaders } from './request-headers';
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
      headers: await requestHeaders(),
    });
  } catch (error) {
    // Not instanceof: the services were made by another bundle, with a class of its own.
    if (!isAPIError(error)) throw error;
    if (error.body?.code === 'PASSWORD_TOO_SHORT') return { ok: false, code: 'too-short' };
    if (error.body?.code === 'PASSWORD_TOO_LONG') return { ok: false, code: 'too-long' };
    if (error.statusCode >= 500) throw error;
    return { ok: false, code: 'wrong-password' };
  }
  forgetDemoPassword(environment.dataFolder, actor.username);
  return { ok: true };
}
