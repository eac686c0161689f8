import { redirect } from 'next/navigation';
import { requireActor } from '@/lib/server/require-actor';
import { roleHome } from '@/lib/server/role-home';

export default async function StartPage() {
  const actor = await requireActor();
  redirect(roleHome(actor.role));
}
