'use server';
import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { endOfDay } from '@/app/(trainer)/_parts/end-of-day';
import { requireActor } from '@/lib/server/require-actor';
import { getServices } from '@/lib/server/services';
import { trainingDeps } from '@/lib/server/training-deps';
import { cancelAssignment } from '@/lib/usecases/cancel-assignment';
import { type CreatedAssignment, createAssignment } from '@/lib/usecases/create-assignment';
import { restoreAssignment } from '@/lib/usecases/restore-assignment';

const Id = z.string().min(1).max(64);
const Wish = z.strictObject({
  kind: z.enum(['case', 'quiz', 'track']),
  subjectId: z.string().max(200),
  personIds: z.array(Id).max(500),
  teamIds: z.array(Id).max(500),
  day: z.string().max(10),
  note: z.string().max(5_000),
});

export type AssignRefusal = Exclude<CreatedAssignment, { ok: true }>['code'] | 'malformed';

/** Assigns until the end of a day at the clinic. */
export async function assign(
  given: z.infer<typeof Wish>,
): Promise<{ ok: true; ids: string[] } | { ok: false; code: AssignRefusal }> {
  const actor = await requireActor('trainer');
  const wish = Wish.safeParse(given);
  if (!wish.success) return { ok: false, code: 'malformed' };
  const { day, ...rest } = wish.data;
  const dueAt = endOfDay(day, (await getServices()).environment.timeZone);
  const result = await createAssignment(await trainingDeps(), actor, { ...rest, dueAt });
  if (!result.ok) return result;
  revalidatePath('/team', 'layout');
  return { ok: true, ids: result.assignmentIds };
}

const Ids = z.array(Id).max(1_000);

/** Takes assignments back, all that were given with one click. */
export async function cancel(given: string[]): Promise<{ ok: boolean }> {
  return withEach(given, cancelAssignment);
}

/** Undoes `cancel`. */
export async function restore(given: string[]): Promise<{ ok: boolean }> {
  return withEach(given, restoreAssignment);
}

async function withEach(
  given: string[],
  change: typeof cancelAssignment,
): Promise<{ ok: boolean }> {
  const actor = await requireActor('trainer');
  const ids = Ids.safeParse(given);
  if (!ids.success) return { ok: false };
  const deps = await trainingDeps();
  let ok = true;
  for (const id of ids.data) ok = (await change(deps, actor, id)).ok && ok;
  revalidatePath('/team', 'layout');
  return { ok };
}
