import { decide } from '@/lib/access/decide';
import type { ActingPerson } from './ports';
import { relationToAssignment } from './relation-to-assignment';
import type { TrainingDeps } from './training-deps';

/** Undoes the cancelling of an assignment, as if it had never been. */
export async function restoreAssignment(
  deps: TrainingDeps,
  actor: ActingPerson,
  assignmentId: string,
): Promise<{ ok: true } | { ok: false; code: 'not-found' }> {
  const assignment = await deps.assignments.find(assignmentId);
  if (!assignment) return { ok: false, code: 'not-found' };
  const relation = await relationToAssignment(deps, actor, assignment);
  if (decide(actor.role, 'assignment.cancel', relation) === 'deny')
    return { ok: false, code: 'not-found' };
  await deps.assignments.setCancelled(assignment.id, null);
  return { ok: true };
}
