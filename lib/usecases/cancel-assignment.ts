import { assignmentToCancel } from './assignment-to-cancel';
import type { ActingPerson } from './ports';
import type { TrainingDeps } from './training-deps';

/** Takes an assignment back; what was done for it stays. Again: nothing changes. */
export async function cancelAssignment(
  deps: TrainingDeps,
  actor: ActingPerson,
  assignmentId: string,
): Promise<{ ok: true } | { ok: false; code: 'not-found' }> {
  const assignment = await assignmentToCancel(deps, actor, assignmentId);
  if (!assignment) return { ok: false, code: 'not-found' };
  if (!assignment.cancelledAt) await deps.assignments.setCancelled(assignment.id, deps.clock.now());
  return { ok: true };
}
