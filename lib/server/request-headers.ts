import 'server-only';
import { cookies, headers } from 'next/headers';

/**
 * The headers of this request with the cookies as they are now: after an action has replaced the
 * session (a changed password), the page rendered with its answer must see the new one.
 */
export async function requestHeaders(): Promise<Headers> {
  const current = new Headers(await headers());
  current.set('cookie', (await cookies()).toString());
  return current;
}
