import { decide } from '@/lib/access/decide';
import type { AssignmentKind } from '@/lib/model/assignment-view';
import type { ActingPerson } from './ports';
import type { Assignment } from './ports/assignment-store';
import { relationTo } from './relation-to';
import { relationToTeam } from './relation-to-team';
import type { TrainingDeps } from './training-deps';

const MOST_PEOPLE = 200;
const MOST_CHARACTERS = 500;

export type CreatedAssignment =
  | { ok: true; assignmentIds: string[] }
  | {
      ok: false;
      code:
        | 'denied'
        | 'unknown-subject'
        | 'nobody'
        | 'too-many'
        | 'due-in-the-past'
        | 'note-too-long';
    };

/**
 * Gives a case, a quiz bank or a track to people and teams, all or nothing: `denied` when only one of them is not the
 * trainer's. One assignment for each person and team; a team's counts for whoever is a member.
 */
export async function createAssignment(
  deps: TrainingDeps,
  actor: ActingPerson,
  wish: {
    kind: AssignmentKind;
    subjectId: string;
    personIds: readonly string[];
    teamIds: readonly string[];
    dueAt: number;
    note: string;
  },
): Promise<CreatedAssignment> {
  if (decide(actor.role, 'assignment.create', 'own-team') === 'deny')
    return { ok: false, code: 'denied' };
  const personIds = [...new Set(wish.personIds)];
  const teamIds = [...new Set(wish.teamIds)];
  if (personIds.length + teamIds.length === 0) return { ok: false, code: 'nobody' };
  if (personIds.length + teamIds.length > MOST_PEOPLE) return { ok: false, code: 'too-many' };
  for (const id of personIds)
    if (decide(actor.role, 'assignment.create', await relationTo(deps.teams, actor, id)) === 'deny')
      return { ok: false, code: 'denied' };
  for (const id of teamIds) {
    const team = await deps.teams.find(id);
    if (!team || decide(actor.role, 'assignment.create', relationToTeam(actor, team)) === 'deny')
      return { ok: false, code: 'denied' };
  }
  const { cases, quizBanks, tracks } = deps.content.current();
  const subjects = { case: cases, quiz: quizBanks, track: tracks }[wish.kind];
  if (!subjects.has(wish.subjectId)) return { ok: false, code: 'unknown-subject' };
  const now = deps.clock.now();
  if (!(wish.dueAt > now.getTime())) return { ok: false, code: 'due-in-the-past' };
  const note = wish.note.trim();
  if (note.length > MOST_CHARACTERS) return { ok: false, code: 'note-too-long' };
  const assignments = [
    ...personIds.map((personId) => ({ personId, teamId: null })),
    ...teamIds.map((teamId) => ({ personId: null, teamId })),
  ].map(
    (to): Omit<Assignment, 'revision'> => ({
      id: deps.dice.id(),
      kind: wish.kind,
      subjectId: wish.subjectId,
      to,
      dueAt: new Date(wish.dueAt),
      note,
      assignedBy: actor.userId,
      assignedAt: now,
      cancelledAt: null,
    }),
  );
  await deps.assignments.create(assignments);
  return { ok: true, assignmentIds: assignments.map((each) => each.id) };
}
