'use server';
import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { callDeps } from '@/lib/server/call-deps';
import { requireActor } from '@/lib/server/require-actor';
import { trainingDeps } from '@/lib/server/training-deps';
import { forkAttempt } from '@/lib/usecases/fork-attempt';
import { suggestCorrection } from '@/lib/usecases/suggest-correction';

const Fork = z.strictObject({ attemptId: z.string().max(64), beforeSeq: z.number().int().min(1) });

/** Begins a new attempt from a turn of this one and goes there; gives the refusal otherwise. */
export async function fork(wish: z.infer<typeof Fork>): Promise<{ code: string }> {
  const parsed = Fork.safeParse(wish);
  if (!parsed.success) return { code: 'malformed' };
  const result = await forkAttempt(await callDeps(), await requireActor(), parsed.data);
  if (!result.ok) return { code: result.code };
  redirect(`/calls/${result.attemptId}`);
}

const Meant = z.strictObject({
  attemptId: z.string().max(64),
  seq: z.number().int().min(1),
  moves: z.array(z.string().max(40)).max(60),
  note: z.string().max(1_000),
});

/** Says what a typed reply was meant to be; gives the code of a refusal, or null. */
export async function meant(wish: z.infer<typeof Meant>): Promise<string | null> {
  const parsed = Meant.safeParse(wish);
  if (!parsed.success) return 'malformed';
  const result = await suggestCorrection(await trainingDeps(), await requireActor(), parsed.data);
  if (!result.ok) return result.code;
  revalidatePath(`/calls/${parsed.data.attemptId}/debrief`);
  return null;
}
