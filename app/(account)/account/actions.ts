'use server';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { type ChangePasswordResult, changePassword } from '@/lib/server/change-password';
import { signOut } from '@/lib/server/sign-out';

const Form = z.object({ currentPassword: z.string().max(128), newPassword: z.string().max(1000) });

/** Ends the session and shows the login page. */
export async function logOut(): Promise<void> {
  await signOut();
  redirect('/login');
}

/** Changes one's own password. */
export async function changeOwnPassword(
  _before: ChangePasswordResult | null,
  data: FormData,
): Promise<ChangePasswordResult> {
  const form = Form.safeParse(Object.fromEntries(data));
  return form.success ? changePassword(form.data) : { ok: false, code: 'too-long' };
}
