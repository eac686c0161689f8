import type { CertificateMatrix, MatrixCell } from '@/lib/model/certificate-view';
import { certificateState } from '@/lib/training/certificate-state';
import { loadPersonTracks } from './load-person-tracks';
import type { PersonTrack } from './person-tracks';
import type { TrainingDeps } from './training-deps';

export interface MatrixFilter {
  teamId?: string;
  trackId?: string;
  /** Rows with a shown cell in this state. */
  state?: MatrixCell['state'];
  /** In the name, the user name or the number of a certificate. */
  search?: string;
}

/**
 * People × certificates: every active trainee, and whoever else is active and takes a track or holds a certificate.
 * Without any permission of its own; the use cases that show or export it ask.
 */
export async function certificateMatrix(
  deps: TrainingDeps,
  filter: MatrixFilter,
): Promise<CertificateMatrix> {
  const content = deps.content.current();
  const [people, teams] = await Promise.all([deps.people.list(), deps.teams.list()]);
  const active = people.filter((person) => person.active);
  const loaded = await loadPersonTracks(
    deps,
    active.map((person) => person.id),
  );
  const tracks = [...content.tracks.values()];
  const now = deps.clock.now().getTime();
  const search = filter.search?.trim().toLowerCase() ?? '';
  const rows = active.flatMap((person) => {
    const mine = loaded.get(person.id)?.tracks ?? [];
    const begun = mine.some((each) => each.enrolledAt !== null || each.certificate);
    if (person.role !== 'trainee' && !begun) return [];
    const inTeams = teams.filter((team) =>
      team.people.some((each) => each.personId === person.id && each.part === 'member'),
    );
    if (filter.teamId && !inTeams.some((team) => team.id === filter.teamId)) return [];
    const numbers = mine.flatMap((each) => each.certificate?.number ?? []);
    const known = [person.name, person.username, ...numbers].join(' ').toLowerCase();
    if (search && !known.includes(search)) return [];
    const cells = mine
      .filter((each) => !filter.trackId || each.track.id === filter.trackId)
      .map((each) => toCell(each, now));
    if (filter.state && !cells.some((cell) => cell.state === filter.state)) return [];
    const { id, name, username } = person;
    return [{ person: { id, name, username }, teams: inTeams.map((team) => team.name), cells }];
  });
  return {
    tracks: tracks.map(({ id, title, certificate }) => ({
      id,
      title,
      certificate: certificate.title,
    })),
    teams: teams.map(({ id, name }) => ({ id, name })),
    rows,
    counts: countStates(rows.flatMap((row) => row.cells)),
  };
}

function toCell(
  { track, enrolledAt, progress, certificate, card }: PersonTrack,
  now: number,
): MatrixCell {
  const held =
    certificate &&
    certificateState(
      { expiresAt: certificate.expiresAt.getTime(), revoked: certificate.revoked !== null },
      now,
    );
  const over = held === 'expired' || held === 'revoked';
  const again = certificate !== null && (enrolledAt ?? 0) > certificate.enrolledAt.getTime();
  const inProgress = enrolledAt !== null && (!held || (over && again));
  return {
    trackId: track.id,
    state: inProgress ? 'in-progress' : (held ?? 'none'),
    done: progress.done,
    of: progress.steps.length,
    next: inProgress ? (card.next?.title ?? null) : null,
    signOff:
      inProgress && card.signOff && card.signOff.state !== 'signed' ? card.signOff.state : null,
    until: certificate && !certificate.revoked ? certificate.expiresAt.getTime() : null,
    certificateId: certificate?.id ?? null,
    number: certificate?.number ?? null,
  };
}

function countStates(cells: readonly MatrixCell[]): CertificateMatrix['counts'] {
  const counts = { none: 0, 'in-progress': 0, valid: 0, expiring: 0, expired: 0, revoked: 0 };
  for (const cell of cells) counts[cell.state] += 1;
  return counts;
}
