import 'server-only';
import { headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import type { Role } from '@/lib/model/role';
import type { Actor } from './actor';
import { getActor } from './get-actor';

/**
 * Who is asking, for pages and actions that are not public. Nobody: on to the login page, and back
 * here afterwards. Somebody of another role: not found, so that the page does not tell that it
 * exists. Without roles, everybody who is logged in may pass.
 *
 * This is the coarse gate of a route; what may be seen or done inside is decided by `lib/access`.
 */
export async function requireActor(...roles: Role[]): Promise<Actor> {
  const actor = await getActor();
  if (!actor) {
    const here = (await headers()).get('x-huisheng-path');
    redirect(here && here !== '/' ? `/login?next=${encodeURIComponent(here)}` : '/login');
  }
  if (roles.length > 0 && !roles.includes(actor.role)) notFound();
  return actor;
}
