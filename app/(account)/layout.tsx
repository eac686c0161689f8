import type { ReactNode } from 'react';
import { RoleShell } from '@/app/_parts/role-shell';
import { requireActor } from '@/lib/server/require-actor';

export default async function AccountLayout({ children }: { children: ReactNode }) {
  return <RoleShell actor={await requireActor()}>{children}</RoleShell>;
}
