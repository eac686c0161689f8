import { decide } from '@/lib/access/decide';
import type { ActingPerson } from './ports';
import type { Assignment } from './ports/assignment-store';
import { relationToAssignment } from './relation-to-assignment';
import type { TrainingDeps } from './training-deps';

/** The assignment, for those who may cancel it; null for everybody else, as if there were none. */
export async function assignmentToCancel(
  deps: TrainingDeps,
  actor: ActingPerson,
  assignmentId: string,
): Promise<Assignment | null> {
  const assignment = await deps.assignments.find(assignmentId);
  if (!assignment) return null;
  const relation = await relationToAssignment(deps, actor, assignment);
  return decide(actor.role, 'assignment.cancel', relation) === 'allow' ? assignment : null;
}
