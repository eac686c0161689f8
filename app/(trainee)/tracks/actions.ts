'use server';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { requireActor } from '@/lib/server/require-actor';
import { trainingDeps } from '@/lib/server/training-deps';
import { doStepAnyway } from '@/lib/usecases/do-step-anyway';
import { enrol as enrolUseCase } from '@/lib/usecases/enrol';
import { readStep } from '@/lib/usecases/read-step';
import { startPlacement } from '@/lib/usecases/start-placement';
import { startStep } from '@/lib/usecases/start-step';

// not strict: a form brings Next's own fields along
const Enrol = z.object({
  trackId: z.string().max(100),
  branch: z.string().max(100).optional(),
});
const OfTrack = z.object({ trackId: z.string().max(100) });
const Step = z.object({ trackId: z.string().max(100), stepId: z.string().max(100) });

const trackHref = (trackId: string) => `/tracks/${encodeURIComponent(trackId)}`;

/** Joins a track, or changes the job on it, and shows it. */
export async function enrol(data: FormData): Promise<void> {
  const wish = Enrol.safeParse(Object.fromEntries(data));
  if (!wish.success) redirect('/tracks');
  const { trackId, branch } = wish.data;
  const result = await enrolUseCase(await trainingDeps(), await requireActor(), trackId, branch);
  redirect(`${trackHref(trackId)}${result.ok ? '' : `?problem=${result.code}`}`);
}

/** Starts a step, or goes on with it, and leads there. */
export async function goToStep(data: FormData): Promise<void> {
  const step = Step.safeParse(Object.fromEntries(data));
  if (!step.success) redirect('/tracks');
  const result = await startStep(await trainingDeps(), await requireActor(), step.data);
  if (!result.ok) redirect(`${trackHref(step.data.trackId)}?problem=${result.code}`);
  if (result.kind === 'handbook')
    redirect(`${trackHref(step.data.trackId)}/read/${encodeURIComponent(step.data.stepId)}`);
  redirect(result.kind === 'quiz' ? `/quizzes/${result.sessionId}` : `/calls/${result.attemptId}`);
}

/** Says that the pages of a step were read, and goes back to the track. */
export async function finishReading(data: FormData): Promise<void> {
  const step = Step.safeParse(Object.fromEntries(data));
  if (!step.success) redirect('/tracks');
  await readStep(await trainingDeps(), await requireActor(), step.data);
  redirect(trackHref(step.data.trackId));
}

const Anyway = Step.extend({ anyway: z.enum(['yes', 'no']) });

/** Takes up a step that could be skipped, or skips it after all. */
export async function changeSkip(data: FormData): Promise<void> {
  const wish = Anyway.safeParse(Object.fromEntries(data));
  if (!wish.success) redirect('/tracks');
  const { trackId, stepId, anyway } = wish.data;
  const given = { trackId, stepId, anyway: anyway === 'yes' };
  await doStepAnyway(await trainingDeps(), await requireActor(), given);
  redirect(trackHref(trackId));
}

/** Begins the placement test, or goes on with it. */
export async function goToPlacement(data: FormData): Promise<void> {
  const wish = OfTrack.safeParse(Object.fromEntries(data));
  if (!wish.success) redirect('/tracks');
  const { trackId } = wish.data;
  const result = await startPlacement(await trainingDeps(), await requireActor(), trackId);
  redirect(result.ok ? `/quizzes/${result.sessionId}` : trackHref(trackId));
}
