'use server';
import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { requireActor } from '@/lib/server/require-actor';
import { getServices } from '@/lib/server/services';
import { trainingDeps } from '@/lib/server/training-deps';
import { changeHouse } from '@/lib/usecases/change-house';
import { rotateSigningKey } from '@/lib/usecases/rotate-signing-key';
import { withdrawSigningKey } from '@/lib/usecases/withdraw-signing-key';

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

const KeyId = z.string().regex(/^[\w-]{43}$/);

/** A retired key that has leaked: what it signed does not verify any more. */
export async function withdrawKey(
  given: string,
): Promise<{ ok: true } | { ok: false; code: 'denied' | 'not-retired' }> {
  const actor = await requireActor('administrator');
  const keyId = KeyId.safeParse(given);
  if (!keyId.success) return { ok: false, code: 'not-retired' };
  const [deps, { badges, logger }] = await Promise.all([trainingDeps(), getServices()]);
  const result = await withdrawSigningKey({ ...deps, badges }, actor, keyId.data);
  if (!result.ok) return result;
  logger.warn({ keyId: keyId.data, by: actor.userId }, 'a signing key was withdrawn');
  revalidatePath('/settings');
  return { ok: true };
}

/** From now on a new key signs credentials; the private half of the old one is destroyed. */
export async function rotateKey(): Promise<{ ok: true } | { ok: false; code: 'denied' }> {
  const actor = await requireActor('administrator');
  const [deps, { badges, logger }] = await Promise.all([trainingDeps(), getServices()]);
  const result = await rotateSigningKey({ ...deps, badges }, actor);
  if (!result.ok) return result;
  logger.warn(
    { keyId: result.keyId, by: actor.userId },
    'the signing key of credentials was changed',
  );
  revalidatePath('/settings');
  return { ok: true };
}
