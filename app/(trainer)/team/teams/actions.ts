'use server';
import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { requireActor } from '@/lib/server/require-actor';
import { trainingDeps } from '@/lib/server/training-deps';
import { addToTeam } from '@/lib/usecases/add-to-team';
import { createTeam } from '@/lib/usecases/create-team';
import { removeFromTeam } from '@/lib/usecases/remove-from-team';
import { renameTeam } from '@/lib/usecases/rename-team';

export type TeamRefusal =
  | 'bad-name'
  | 'name-taken'
  | 'not-found'
  | 'unknown-person'
  | 'not-a-trainer'
  | 'last-trainer'
  | 'denied';
export type TeamResult = { ok: true } | { ok: false; code: TeamRefusal };

const Id = z.string().min(1).max(64);
const Name = z.string().max(1_000);

/** Makes a team that the actor trains. */
export async function create(given: string): Promise<TeamResult> {
  const actor = await requireActor('trainer');
  const name = Name.safeParse(given);
  if (!name.success) return { ok: false, code: 'bad-name' };
  const result = await createTeam(await trainingDeps(), actor, name.data);
  return shown(result.ok ? { ok: true } : result);
}

const Rename = z.strictObject({ teamId: Id, name: Name });

/** Gives a team another name. */
export async function rename(given: z.infer<typeof Rename>): Promise<TeamResult> {
  const actor = await requireActor('trainer');
  const wish = Rename.safeParse(given);
  if (!wish.success) return { ok: false, code: 'bad-name' };
  return shown(await renameTeam(await trainingDeps(), actor, wish.data));
}

const Add = z.strictObject({ teamId: Id, personId: Id, part: z.enum(['member', 'trainer']) });

/** Puts somebody into a team. */
export async function add(given: z.infer<typeof Add>): Promise<TeamResult> {
  const actor = await requireActor('trainer');
  const wish = Add.safeParse(given);
  if (!wish.success) return { ok: false, code: 'unknown-person' };
  return shown(await addToTeam(await trainingDeps(), actor, wish.data));
}

const Remove = z.strictObject({ teamId: Id, personId: Id });

/** Takes somebody out of a team. */
export async function remove(given: z.infer<typeof Remove>): Promise<TeamResult> {
  const actor = await requireActor('trainer');
  const wish = Remove.safeParse(given);
  if (!wish.success) return { ok: false, code: 'not-found' };
  return shown(await removeFromTeam(await trainingDeps(), actor, wish.data));
}

function shown(result: TeamResult): TeamResult {
  if (result.ok) revalidatePath('/team', 'layout');
  return result;
}
