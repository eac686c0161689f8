import type { ReminderFacts } from '@/lib/training/reminder-facts';
import { loadPersonTracks } from './load-person-tracks';
import type { Enrolment } from './ports/enrolment-store';
import type { Team } from './ports/team-store';
import type { TrainingDeps } from './training-deps';

type Waiting = ReminderFacts['signOffs'][number];

/**
 * The finished paths that wait for a signature, by trainer who may give it. Read only of people who are on a track that asks
 * for one and do not have its certificate yet; `teams` are those in which anybody of `personIds` has a part.
 */
export async function signOffsWaitingFor(
  deps: TrainingDeps,
  personIds: readonly string[],
  teams: readonly Team[],
): Promise<ReadonlyMap<string, Waiting[]>> {
  const trained = new Map(
    personIds.flatMap((id) => {
      const members = membersTrainedBy(id, teams);
      return members.length > 0 ? [[id, members] as const] : [];
    }),
  );
  const waiting = await waitingOf(
    deps,
    await onTheWay(deps, [...new Set([...trained.values()].flat())]),
  );
  const found = new Map<string, Waiting[]>();
  for (const [id, members] of trained) {
    const mine = members.flatMap((member) => waiting.get(member) ?? []);
    if (mine.length === 0) continue;
    const trainer = await deps.people.find(id);
    if (trainer?.role === 'trainer') found.set(id, mine);
  }
  return found;
}

const membersTrainedBy = (trainerId: string, teams: readonly Team[]): string[] =>
  teams
    .filter(({ people }) => people.some((p) => p.personId === trainerId && p.part === 'trainer'))
    .flatMap(({ people }) => people.flatMap((p) => (p.part === 'member' ? [p.personId] : [])))
    .filter((id) => id !== trainerId);

/** Who of these is enrolled where a trainer signs, without its certificate. */
async function onTheWay(deps: TrainingDeps, personIds: readonly string[]): Promise<string[]> {
  const asks = (trackId: string) =>
    deps.content.current().tracks.get(trackId)?.certificate.sign_off === 'trainer';
  const enrolments = (await deps.enrolments.list(personIds)).filter((e) => asks(e.trackId));
  const ids = [...new Set(enrolments.map(({ personId }) => personId))];
  const held = await deps.certificates.list({ personIds: ids });
  const isIssued = ({ personId, trackId, enrolledAt }: Enrolment) =>
    held.some(
      (each) =>
        each.personId === personId &&
        each.trackId === trackId &&
        each.enrolledAt.getTime() === enrolledAt.getTime(),
    );
  return ids.filter((id) => enrolments.some((e) => e.personId === id && !isIssued(e)));
}

async function waitingOf(
  deps: TrainingDeps,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, Waiting[]>> {
  const found = new Map<string, Waiting[]>();
  for (const [personId, { tracks }] of await loadPersonTracks(deps, personIds)) {
    const waits = tracks.flatMap(({ track, enrolledAt, signOff, card }) =>
      signOff?.state === 'waiting' && enrolledAt !== null
        ? [{ personId, trackId: track.id, enrolledAt, title: card.certificate }]
        : [],
    );
    if (waits.length === 0) continue;
    const name = (await deps.people.find(personId))?.name ?? '';
    found.set(
      personId,
      waits.map((each) => ({ ...each, name })),
    );
  }
  return found;
}
