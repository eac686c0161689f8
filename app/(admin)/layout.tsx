import type { ReactNode } from 'react';
import { RoleShell } from '@/app/_parts/role-shell';
import { requireActor } from '@/lib/server/require-actor';

export default async function AdminLayout({ children }: { children: ReactNode }) {
  return <RoleShell actor={await requireActor('administrator')}>{children}</RoleShell>;
}
