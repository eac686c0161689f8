import { decide } from '@/lib/access/decide';
import type { ActingPerson } from './ports';
import { relationToAssignment } from './relation-to-assignment';
import type { TrainingDeps } from './training-deps';

/** Takes an assignment back; what was done for it stays. Again: nothing changes. */
export async function cancelAssignment(
  deps: TrainingDeps,
  actor: ActingPerson,
  assignmentId: string,
): Promise<{ ok: true } | { ok: false; code: 'not-found' }> {
  const assignment = await deps.assignments.find(assignmentId);
  if (!assignment) return { ok: false, code: 'not-found' };
  const relation = await relationToAssignment(deps, actor, assignment);
  if (decide(actor.role, 'assignment.cancel', relation) === 'deny')
    return { ok: false, code: 'not-found' };
  if (!assignment.cancelledAt) await deps.assignments.setCancelled(assignment.id, deps.clock.now());
  return { ok: true };
}
