'use server';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { callDeps } from '@/lib/server/call-deps';
import { requireActor } from '@/lib/server/require-actor';
import { forkAttempt } from '@/lib/usecases/fork-attempt';

const Fork = z.strictObject({ attemptId: z.string().max(64), beforeSeq: z.number().int().min(1) });

/** Begins a new attempt from a turn of this one and goes there; gives the refusal otherwise. */
export async function fork(wish: z.infer<typeof Fork>): Promise<{ code: string }> {
  const parsed = Fork.safeParse(wish);
  if (!parsed.success) return { code: 'malformed' };
  const result = await forkAttempt(await callDeps(), await requireActor(), parsed.data);
  if (!result.ok) return { code: result.code };
  redirect(`/calls/${result.attemptId}`);
}
