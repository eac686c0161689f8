import type { ReactNode } from 'react';
import { RoleShell } from '@/app/_parts/role-shell';
import { requireActor } from '@/lib/server/require-actor';

export default async function ItemsLayout({ children }: { children: ReactNode }) {
  const actor = await requireActor('trainer', 'supervisor', 'administrator');
  return <RoleShell actor={actor}>{children}</RoleShell>;
}
