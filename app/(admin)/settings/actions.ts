'use server';
import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { requireActor } from '@/lib/server/require-actor';
import { trainingDeps } from '@/lib/server/training-deps';
import { changeHouse } from '@/lib/usecases/change-house';

const Facts = z.strictObject({
  clinic: z.string().max(5_000),
  agent: z.string().max(5_000),
  address: z.string().max(5_000),
  hours: z.string().max(5_000),
});
const Wish = z.strictObject({ zh: Facts, en: Facts });

export type HouseRefusal = 'denied' | 'empty' | 'too-long' | 'braces';

/** Keeps the clinic's facts. */
export async function keep(
  given: z.infer<typeof Wish>,
): Promise<{ ok: true; house: z.infer<typeof Wish> } | { ok: false; code: HouseRefusal }> {
  const actor = await requireActor('administrator');
  const wish = Wish.safeParse(given);
  if (!wish.success) return { ok: false, code: 'too-long' };
  const result = await changeHouse(await trainingDeps(), actor, wish.data);
  if (result.ok) revalidatePath('/settings');
  return result;
}
