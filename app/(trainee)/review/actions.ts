'use server';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { requireActor } from '@/lib/server/require-actor';
import { trainingDeps } from '@/lib/server/training-deps';
import { startMicroCall } from '@/lib/usecases/start-micro-call';
import { startReview } from '@/lib/usecases/start-review';

// not strict: a form brings Next's own fields along
const Start = z.object({ minutes: z.coerce.number().int().min(1).max(60).optional() });

/** Begins a review (or goes on with today's) and goes to it; stays when nothing is due. */
export async function start(data: FormData): Promise<void> {
  const wish = Start.safeParse(Object.fromEntries(data));
  if (!wish.success) redirect('/review');
  const result = await startReview(await trainingDeps(), await requireActor(), wish.data);
  redirect(result.ok ? `/quizzes/${result.sessionId}` : '/review');
}

const Skill = z.object({ skill: z.string().min(1).max(200) });

/** Begins a short call for a skill and goes to it. */
export async function practise(data: FormData): Promise<void> {
  const wish = Skill.safeParse(Object.fromEntries(data));
  if (!wish.success) redirect('/review');
  const card = `skill/${wish.data.skill}` as const;
  const result = await startMicroCall(await trainingDeps(), await requireActor(), card);
  redirect(result.ok ? `/calls/${result.attemptId}` : '/review');
}
