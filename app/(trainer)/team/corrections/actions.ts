'use server';
import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { requireActor } from '@/lib/server/require-actor';
import { trainingDeps } from '@/lib/server/training-deps';
import { decideCorrection } from '@/lib/usecases/decide-correction';

const Decision = z.strictObject({
  correctionId: z.string().min(1).max(64),
  confirm: z.boolean(),
  moves: z.array(z.string().max(40)).max(60),
  reason: z.string().max(1_000),
});

/** Confirms or rejects a correction; gives the code of a refusal, or null. */
export async function decide(given: z.infer<typeof Decision>): Promise<string | null> {
  const actor = await requireActor('trainer');
  const wish = Decision.safeParse(given);
  if (!wish.success) return 'malformed';
  const result = await decideCorrection(await trainingDeps(), actor, wish.data);
  if (!result.ok) return result.code;
  revalidatePath('/team/corrections');
  return null;
}
