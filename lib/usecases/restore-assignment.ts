import { assignmentToCancel } from './assignment-to-cancel';
import type { ActingPerson } from './ports';
import type { TrainingDeps } from './training-deps';

/** Undoes the cancelling of an assignment, as if it had never been. */
export async function restoreAssignment(
  deps: TrainingDeps,
  actor: ActingPerson,
  assignmentId: string,
): Promise<{ ok: true } | { ok: false; code: 'not-found' }> {
  const assignment = await assignmentToCancel(deps, actor, assignmentId);
  if (!assignment) return { ok: false, code: 'not-found' };
  await deps.assignments.setCancelled(assignment.id, null);
  return { ok: true };
}
