'use server';
import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { requireActor } from '@/lib/server/require-actor';
import { trainingDeps } from '@/lib/server/training-deps';
import { markReminders } from '@/lib/usecases/mark-reminders';

const Wish = z.strictObject({
  ids: z.union([z.literal('all'), z.array(z.string().max(64)).max(1_000)]),
  read: z.boolean(),
});

/** Marks one's own reminders as read or unread; gives those that changed. */
export async function mark(
  given: z.infer<typeof Wish>,
): Promise<{ ok: true; changed: string[] } | { ok: false }> {
  const actor = await requireActor();
  const wish = Wish.safeParse(given);
  if (!wish.success) return { ok: false };
  const result = await markReminders(await trainingDeps(), actor, wish.data);
  // the bell stands in the layout of every page
  revalidatePath('/', 'layout');
  return result.ok ? { ok: true, changed: result.changed } : { ok: false };
}
