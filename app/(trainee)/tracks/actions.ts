'use server';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { requireActor } from '@/lib/server/require-actor';
import { trainingDeps } from '@/lib/server/training-deps';
import { enrol as enrolUseCase } from '@/lib/usecases/enrol';
import { startStep } from '@/lib/usecases/start-step';

const Enrol = z.strictObject({ trackId: z.string().max(100) });
const Step = z.strictObject({ trackId: z.string().max(100), stepId: z.string().max(100) });

/** Joins a track and shows it. */
export async function enrol(data: FormData): Promise<void> {
  const { trackId } = Enrol.parse(Object.fromEntries(data));
  await enrolUseCase(await trainingDeps(), await requireActor(), trackId);
  redirect(`/tracks/${trackId}`);
}

/** Starts a step, or goes on with it, and leads there. */
export async function goToStep(data: FormData): Promise<void> {
  const step = Step.parse(Object.fromEntries(data));
  const result = await startStep(await trainingDeps(), await requireActor(), step);
  if (!result.ok) redirect(`/tracks/${step.trackId}`);
  redirect(result.kind === 'quiz' ? `/quizzes/${result.sessionId}` : `/calls/${result.attemptId}`);
}
