import type { AssignmentView } from '@/lib/model/assignment-view';
import type { Content } from '@/lib/model/content';
import type { Assignment } from './ports/assignment-store';
import type { Team } from './ports/team-store';
import { subjectTitle } from './subject-title';
import type { TrainingDeps } from './training-deps';

/** The assignments as they are shown, with titles and names, in the order given. */
export async function assignmentViews(
  deps: Pick<TrainingDeps, 'people' | 'content'>,
  assignments: readonly Assignment[],
  teams: readonly Team[],
): Promise<AssignmentView[]> {
  const ids = assignments.flatMap(({ to, assignedBy }) =>
    to.personId === null ? [assignedBy] : [assignedBy, to.personId],
  );
  const people = await deps.people.list({ ids: [...new Set(ids)] });
  const names = new Map(people.map((person) => [person.id, person.name]));
  const content = deps.content.current();
  return assignments.map((each) => toView(content, each, names, teams));
}

function toView(
  content: Content,
  assignment: Assignment,
  names: ReadonlyMap<string, string>,
  teams: readonly Team[],
): AssignmentView {
  const { to } = assignment;
  const person = (id: string) => ({ id, name: names.get(id) ?? '' });
  return {
    id: assignment.id,
    kind: assignment.kind,
    subjectId: assignment.subjectId,
    title: subjectTitle(content, assignment.kind, assignment.subjectId),
    to:
      to.personId !== null
        ? { person: person(to.personId), team: null }
        : {
            person: null,
            team: { id: to.teamId, name: teams.find((team) => team.id === to.teamId)?.name ?? '' },
          },
    dueAt: assignment.dueAt.getTime(),
    note: assignment.note,
    assignedBy: person(assignment.assignedBy),
    assignedAt: assignment.assignedAt.getTime(),
    cancelledAt: assignment.cancelledAt?.getTime() ?? null,
  };
}
