'use server';
import { revalidatePath } from 'next/cache';
import { reminderDeps } from '@/lib/server/reminder-deps';
import { confirmEmail } from '@/lib/usecases/confirm-email';

/** Confirms the address that the letter went to. The page then says how it is. */
export async function confirm(token: string): Promise<void> {
  if (typeof token === 'string') await confirmEmail(await reminderDeps(), token);
  revalidatePath('/confirm-email/[token]', 'page');
}
