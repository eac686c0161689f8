import 'server-only';
import { isAPIError } from 'better-auth/api';
import { requestHeaders } from './request-headers';
import { getServices } from './services';

export type SignInRefusal =
  | { ok: false; code: 'wrong-name-or-password' | 'banned' }
  | { ok: false; code: 'locked-out'; minutes: number };

/**
 * Logs a person in and sets the session cookie; for server actions.
 *
 * An unknown name and a wrong password give the same refusal after the same work. After five in a
 * row the name is locked for some minutes, whether it exists or not.
 */
export async function signIn(given: {
  username: string;
  password: string;
}): Promise<{ ok: true } | SignInRefusal> {
  const { auth } = await getServices();
  try {
    await auth.api.signInUsername({ body: given, headers: await requestHeaders() });
    return { ok: true };
  } catch (error) {
    // Not instanceof: the services were made by another bundle, with a class of its own.
    if (!isAPIError(error)) throw error;
    if (error.body?.code === 'LOCKED_OUT') {
      const seconds = Number(error.body.retryAfterSeconds);
      return { ok: false, code: 'locked-out', minutes: Math.ceil(seconds / 60) };
    }
    if (error.body?.code === 'BANNED_USER') return { ok: false, code: 'banned' };
    if (error.statusCode >= 500) throw error;
    return { ok: false, code: 'wrong-name-or-password' };
  }
}
