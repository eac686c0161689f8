'use server';
import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { Role } from '@/lib/model/role';
import { requireActor } from '@/lib/server/require-actor';
import { trainingDeps } from '@/lib/server/training-deps';
import { changeRole as changeRoleUseCase } from '@/lib/usecases/change-role';
import { createPerson } from '@/lib/usecases/create-person';
import { resetPassword as resetPasswordUseCase } from '@/lib/usecases/reset-password';
import { setPersonActive } from '@/lib/usecases/set-person-active';

const Id = z.string().min(1).max(64);
const NewPerson = z.strictObject({
  username: z.string().max(1_000),
  name: z.string().max(1_000),
  role: Role,
});

export type CreateRefusal = 'denied' | 'bad-username' | 'bad-name' | 'name-taken';

/** Makes a person; the password comes back this once. */
export async function create(
  given: z.infer<typeof NewPerson>,
): Promise<{ ok: true; username: string; password: string } | { ok: false; code: CreateRefusal }> {
  const actor = await requireActor('administrator');
  const wish = NewPerson.safeParse(given);
  if (!wish.success) return { ok: false, code: 'bad-name' };
  const result = await createPerson(await trainingDeps(), actor, wish.data);
  if (!result.ok) return result;
  revalidatePath('/people');
  return { ok: true, username: result.username, password: result.password };
}

const RoleWish = z.strictObject({ personId: Id, role: Role });

/** Gives somebody another role. */
export async function changeRole(given: z.infer<typeof RoleWish>): Promise<{ ok: boolean }> {
  const actor = await requireActor('administrator');
  const wish = RoleWish.safeParse(given);
  if (!wish.success) return { ok: false };
  const { ok } = await changeRoleUseCase(await trainingDeps(), actor, wish.data);
  if (ok) revalidatePath('/people');
  return { ok };
}

const ActiveWish = z.strictObject({ personId: Id, active: z.boolean() });

/** Lets somebody in no more, or again. */
export async function setActive(given: z.infer<typeof ActiveWish>): Promise<{ ok: boolean }> {
  const actor = await requireActor('administrator');
  const wish = ActiveWish.safeParse(given);
  if (!wish.success) return { ok: false };
  const { ok } = await setPersonActive(await trainingDeps(), actor, wish.data);
  if (ok) revalidatePath('/people');
  return { ok };
}

/** Gives somebody a new password, which comes back this once. */
export async function resetPassword(
  given: string,
): Promise<{ ok: true; password: string } | { ok: false }> {
  const actor = await requireActor('administrator');
  const personId = Id.safeParse(given);
  if (!personId.success) return { ok: false };
  const result = await resetPasswordUseCase(await trainingDeps(), actor, personId.data);
  return result.ok ? result : { ok: false };
}
