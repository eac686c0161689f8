'use server';
import { revalidatePath } from 'next/cache';
import { reminderDeps } from '@/lib/server/reminder-deps';
import { unsubscribe } from '@/lib/usecases/unsubscribe';

/** Stops the mail to the address that the letter went to, or lets it come again. The page then says how it is. */
export async function setMail(token: string, again: boolean): Promise<void> {
  if (typeof token === 'string')
    await unsubscribe(await reminderDeps(), token, { again: again === true });
  revalidatePath('/unsubscribe/[token]', 'page');
}
