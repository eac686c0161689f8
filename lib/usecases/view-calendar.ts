import type { CalendarEvent } from '@/lib/model/calendar-event';
import type { Locale } from '@/lib/model/locale';
import { assignmentProgress } from '@/lib/training/assignment-progress';
import { assignmentViews } from './assignment-views';
import { didForAssignment } from './did-for-assignment';
import { loadPersonTracks } from './load-person-tracks';
import type { Assignment } from './ports/assignment-store';
import type { Signatures } from './ports/signatures';
import { splitToken } from './signed-token';
import type { TrainingDeps } from './training-deps';

const DAY = 86_400_000;
/** What is longer past than this has left the calendar. */
const PAST = 90 * DAY;

/**
 * What stands in a person's calendar, for whoever has its private address: the dates of what they were given to do, also of
 * what was taken back, and the ends of their certificates. By date. Unknown for an address that was never made, no longer
 * holds, or is of somebody who left.
 */
export async function viewCalendar(
  deps: TrainingDeps & { signatures: Signatures },
  token: string,
): Promise<
  | { ok: true; locale: Locale; name: string; events: CalendarEvent[] }
  | { ok: false; code: 'not-found' }
> {
  const parts = splitToken(token);
  if (!parts || !deps.signatures.matches('calendar', [parts.id], parts.signature))
    return { ok: false, code: 'not-found' };
  const feed = await deps.calendarFeeds.find(parts.id);
  const person = feed && (await deps.people.find(feed.personId));
  if (!feed || !person?.active) return { ok: false, code: 'not-found' };
  const since = deps.clock.now().getTime() - PAST;
  const events = [
    ...(await ofAssignments(deps, person.id)),
    ...(await ofCertificates(deps, person.id)),
  ];
  return {
    ok: true,
    locale: feed.locale,
    name: person.name,
    events: events
      .filter(({ at }) => at >= since)
      .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1)),
  };
}

async function ofAssignments(deps: TrainingDeps, personId: string): Promise<CalendarEvent[]> {
  const teams = await deps.teams.list({ personId, part: 'member' });
  const filter = { personIds: [personId], teamIds: teams.map(({ id }) => id) };
  const [inForce, cancelled, loaded] = await Promise.all([
    deps.assignments.list(filter),
    deps.assignments.list({ ...filter, cancelled: true }),
    loadPersonTracks(deps, [personId]),
  ]);
  const did = loaded.get(personId);
  if (!did) return [];
  const all: readonly Assignment[] = [...inForce, ...cancelled];
  const views = await assignmentViews(deps, all, teams);
  const now = deps.clock.now().getTime();
  return views.map((view, i): CalendarEvent => {
    const { state } = assignmentProgress(view, didForAssignment(did), now);
    return {
      kind: 'assignment',
      id: `assignment-${view.id}`,
      // done comes after what the trainer changed: a calendar takes the higher number for the later word
      revision: 2 * (all[i]?.revision ?? 0) + (state === 'done' ? 1 : 0),
      changedAt: Math.max(view.assignedAt, view.cancelledAt ?? 0),
      at: view.dueAt,
      title: view.title,
      state: view.cancelledAt !== null ? 'cancelled' : state === 'done' ? 'done' : 'open',
      subject: view.kind,
      subjectId: view.subjectId,
      by: view.assignedBy.name,
      note: view.note,
    };
  });
}

async function ofCertificates(deps: TrainingDeps, personId: string): Promise<CalendarEvent[]> {
  const certificates = await deps.certificates.list({ personIds: [personId] });
  return certificates.map((each): CalendarEvent => {
    const revokedAt = each.revoked?.at.getTime();
    return {
      kind: 'certificate',
      id: `certificate-${each.id}`,
      revision: revokedAt === undefined ? 0 : 1,
      changedAt: revokedAt ?? each.issuedAt.getTime(),
      at: each.expiresAt.getTime(),
      title: each.title,
      state: revokedAt === undefined ? 'open' : 'cancelled',
      certificateId: each.id,
      number: each.number,
    };
  });
}
