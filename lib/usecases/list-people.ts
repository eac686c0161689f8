import { decide } from '@/lib/access/decide';
import type { PersonView } from '@/lib/model/person-view';
import { personView } from './person-view';
import type { ActingPerson } from './ports';
import type { TrainingDeps } from './training-deps';

/** Everybody, by name: for the administrator, and for whoever chooses people (trainers, supervisors). */
export async function listPeople(
  deps: TrainingDeps,
  actor: ActingPerson,
  wish: { search?: string } = {},
): Promise<{ ok: true; people: PersonView[] } | { ok: false; code: 'denied' }> {
  if (decide(actor.role, 'person.list', 'none') === 'deny') return { ok: false, code: 'denied' };
  const search = wish.search?.trim() || undefined;
  const [people, teams] = await Promise.all([deps.people.list({ search }), deps.teams.list()]);
  return { ok: true, people: people.map((person) => personView(person, teams)) };
}
