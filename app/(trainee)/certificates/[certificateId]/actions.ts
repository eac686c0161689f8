'use server';
import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { Disclosure } from '@/lib/model/disclosure';
import { requireActor } from '@/lib/server/require-actor';
import { trainingDeps } from '@/lib/server/training-deps';
import { discloseCertificate } from '@/lib/usecases/disclose-certificate';
import { revokeCertificate } from '@/lib/usecases/revoke-certificate';

const Wish = z.strictObject({
  certificateId: z.string().min(1).max(64),
  reason: z.string().max(10_000),
});

export type RevokeRefusal = 'not-found' | 'no-reason' | 'too-long' | 'revoked-before';

/** Revokes a certificate for good; who did it, when and why stays with it. */
export async function revoke(
  given: z.infer<typeof Wish>,
): Promise<{ ok: true } | { ok: false; code: RevokeRefusal }> {
  const actor = await requireActor();
  const wish = Wish.safeParse(given);
  if (!wish.success) return { ok: false, code: 'too-long' };
  const result = await revokeCertificate(await trainingDeps(), actor, wish.data);
  if (result.ok) revalidatePath(`/certificates/${wish.data.certificateId}`);
  return result;
}

const Choice = z.strictObject({
  certificateId: z.string().min(1).max(64),
  disclosure: Disclosure,
});

/** Changes what the public sees of the holder's name; gives what was chosen before. */
export async function disclose(
  given: z.infer<typeof Choice>,
): Promise<{ ok: true; before: Disclosure } | { ok: false; code: 'not-found' }> {
  const actor = await requireActor();
  const wish = Choice.safeParse(given);
  if (!wish.success) return { ok: false, code: 'not-found' };
  const result = await discloseCertificate(await trainingDeps(), actor, wish.data);
  if (result.ok) revalidatePath(`/certificates/${wish.data.certificateId}`);
  return result;
}
