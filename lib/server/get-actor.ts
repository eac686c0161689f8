import 'server-only';
import { cache } from 'react';
import { Role } from '@/lib/model/role';
import type { Actor } from './actor';
import { readLocale } from './i18n/read-locale';
import { requestHeaders } from './request-headers';
import { getServices } from './services';

/**
 * Who is asking, from the session cookie; `null` when nobody is logged in or the person is banned.
 * Reads the database once per request: a person logged out or banned elsewhere is out at once.
 */
export const getActor = cache(async (): Promise<Actor | null> => {
  const { auth } = await getServices();
  const session = await auth.api.getSession({ headers: await requestHeaders() });
  const role = Role.safeParse(session?.user.role);
  if (!session || !role.success || session.user.banned) return null;
  return {
    userId: session.user.id,
    username: session.user.username ?? '',
    name: session.user.name,
    role: role.data,
    locale: await readLocale(),
  };
});
