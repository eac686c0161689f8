'use server';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { safeNextPath } from '@/lib/server/safe-next-path';
import { type SignInRefusal, signIn } from '@/lib/server/sign-in';

const Form = z.object({
  username: z.string().min(1).max(64),
  password: z.string().min(1).max(128),
  next: z.string().optional(),
});

export type LoginState = { refusal: SignInRefusal; username: string } | null;

/** Logs in and goes on; a refusal comes back with the name that was typed. */
export async function logIn(_before: LoginState, data: FormData): Promise<LoginState> {
  const form = Form.safeParse(Object.fromEntries(data));
  if (!form.success) {
    const username = String(data.get('username') ?? '').slice(0, 64);
    return { refusal: { ok: false, code: 'wrong-name-or-password' }, username };
  }
  const result = await signIn({ username: form.data.username, password: form.data.password });
  if (!result.ok) return { refusal: result, username: form.data.username };
  redirect(safeNextPath(form.data.next));
}
