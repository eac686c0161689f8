import { decide } from '@/lib/access/decide';
import type { CertificateView } from '@/lib/model/certificate-view';
import type { PersonView } from '@/lib/model/person-view';
import type { QuizSessionSummary } from '@/lib/model/quiz-view';
import type { SignOffView } from '@/lib/model/sign-off-view';
import type { AttemptCard, BoardRow } from '@/lib/model/team-view';
import { attemptCard } from './attempt-card';
import { boardRows } from './board-rows';
import { certificateView } from './certificate-view';
import { listQuizSessions } from './list-quiz-sessions';
import { loadPersonTracks } from './load-person-tracks';
import { personView } from './person-view';
import type { ActingPerson } from './ports';
import { relationTo } from './relation-to';
import type { TrainingDeps } from './training-deps';
import { waitingSignOffs } from './waiting-sign-offs';

const MOST_ATTEMPTS = 100;

export type ViewedPerson =
  | {
      ok: true;
      person: PersonView;
      row: BoardRow;
      attempts: AttemptCard[];
      sessions: QuizSessionSummary[];
      certificates: CertificateView[];
      /** Finished paths that wait for a trainer's signature. */
      signOffs: SignOffView[];
    }
  | { ok: false; code: 'not-found' };

/** All the work of one person, for themselves, a trainer of their team, or a supervisor. */
export async function viewPerson(
  deps: TrainingDeps,
  actor: ActingPerson,
  personId: string,
): Promise<ViewedPerson> {
  const relation = await relationTo(deps.teams, actor, personId);
  if (decide(actor.role, 'attempt.list', relation) === 'deny')
    return { ok: false, code: 'not-found' };
  const person = await deps.people.find(personId);
  if (!person) return { ok: false, code: 'not-found' };
  const teams = await deps.teams.list({ personId });
  const [board, attempts, certificates, sessions] = await Promise.all([
    boardRows(deps, [person], teams),
    deps.facts.list([personId]),
    deps.certificates.list({ personIds: [personId] }),
    listQuizSessions(deps, actor, { personId }),
  ]);
  const [row] = board.rows;
  if (!row || !sessions.ok) return { ok: false, code: 'not-found' };
  const waits = row.tracks.some(({ signOff }) => signOff && signOff.state !== 'signed');
  const loaded = waits ? (await loadPersonTracks(deps, [personId])).get(personId) : null;
  const content = deps.content.current();
  const now = deps.clock.now().getTime();
  return {
    ok: true,
    person: personView(person, teams),
    row,
    // a call that is still going on is nobody else's business
    attempts: attempts
      .filter((each) => relation === 'own' || each.finishedAt)
      .slice(0, MOST_ATTEMPTS)
      .map((each) => attemptCard(content, each)),
    sessions: sessions.sessions.filter((each) => relation === 'own' || each.finishedAt),
    certificates: certificates.map((each) => certificateView(each, actor, relation, now)),
    signOffs: waitingSignOffs(
      content,
      loaded?.tracks ?? [],
      decide(actor.role, 'certificate.sign-off', relation) === 'allow',
    ),
  };
}
