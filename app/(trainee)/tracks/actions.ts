'use server';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { requireActor } from '@/lib/server/require-actor';
import { trainingDeps } from '@/lib/server/training-deps';
import { enrol as enrolUseCase } from '@/lib/usecases/enrol';
import { startStep } from '@/lib/usecases/start-step';

// not strict: a form brings Next's own fields along
const Enrol = z.object({ trackId: z.string().max(100) });
const Step = z.object({ trackId: z.string().max(100), stepId: z.string().max(100) });

/** Joins a track and shows it. */
export async function enrol(data: FormData): Promise<void> {
  const wish = Enrol.safeParse(Object.fromEntries(data));
  if (!wish.success) redirect('/tracks');
  const { trackId } = wish.data;
  await enrolUseCase(await trainingDeps(), await requireActor(), trackId);
  redirect(`/tracks/${encodeURIComponent(trackId)}`);
}

/** Starts a step, or goes on with it, and leads there. */
export async function goToStep(data: FormData): Promise<void> {
  const step = Step.safeParse(Object.fromEntries(data));
  if (!step.success) redirect('/tracks');
  const result = await startStep(await trainingDeps(), await requireActor(), step.data);
  if (!result.ok)
    redirect(`/tracks/${encodeURIComponent(step.data.trackId)}?problem=${result.code}`);
  redirect(result.kind === 'quiz' ? `/quizzes/${result.sessionId}` : `/calls/${result.attemptId}`);
}
