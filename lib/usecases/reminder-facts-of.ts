import type { AssignmentView } from '@/lib/model/assignment-view';
import { reviewReason } from '@/lib/quiz/review/review-reason';
import { assignmentProgress } from '@/lib/training/assignment-progress';
import type { ReminderFacts } from '@/lib/training/reminder-facts';
import { assignmentViews } from './assignment-views';
import { didForAssignment } from './did-for-assignment';
import { examsToSitAgain } from './exams-to-sit-again';
import { loadPersonTracks } from './load-person-tracks';
import type { PersonTrack } from './person-tracks';
import type { Team } from './ports/team-store';
import { reviewSeconds } from './review-seconds';
import { reviewStanding } from './review-standing';
import { signOffsWaitingFor } from './sign-offs-waiting-for';
import type { TrainingDeps } from './training-deps';

const MOST_CORRECTIONS = 1_000;
const MOST_SAID = 60;

/**
 * What these people could be reminded of, read in a handful of queries however many they are; reviews, which take some of
 * their own for each person, only of `reviewsOf`.
 */
export async function reminderFactsOf(
  deps: TrainingDeps,
  personIds: readonly string[],
  reviewsOf: ReadonlySet<string>,
): Promise<ReadonlyMap<string, ReminderFacts>> {
  const [loaded, allTeams, corrections] = await Promise.all([
    loadPersonTracks(deps, personIds),
    deps.teams.list(),
    deps.corrections.list({ personIds, limit: MOST_CORRECTIONS }),
  ]);
  const teams = allTeams.filter((team) => personIds.some((id) => isMember(team, id)));
  const signOffs = await signOffsWaitingFor(deps, personIds, allTeams);
  const assignments = await deps.assignments.list({
    personIds,
    teamIds: teams.map((team) => team.id),
  });
  const views = await assignmentViews(deps, assignments, teams);
  const now = deps.clock.now().getTime();
  const facts = new Map<string, ReminderFacts>();
  for (const [personId, mine] of loaded) {
    const did = didForAssignment(mine);
    facts.set(personId, {
      assignments: views
        .filter((view) => isFor(view, personId, teams))
        .map((view) => ({
          ...view,
          by: view.assignedBy.name,
          state: assignmentProgress(view, did, now).state,
        })),
      certificates: latestCertificates(mine.tracks),
      exams: examsToSitAgain(mine.tracks),
      signOffs: signOffs.get(personId) ?? [],
      corrections: corrections.flatMap((each) =>
        each.personId === personId && each.decidedAt
          ? [
              {
                id: each.id,
                attemptId: each.attemptId,
                said: each.text.slice(0, MOST_SAID),
                confirmed: each.status === 'confirmed',
                decidedAt: each.decidedAt.getTime(),
              },
            ]
          : [],
      ),
      review: reviewsOf.has(personId) ? await reviewFacts(deps, personId) : null,
    });
  }
  return facts;
}

function isFor({ to }: AssignmentView, personId: string, teams: readonly Team[]): boolean {
  if (to.person) return to.person.id === personId;
  const team = teams.find(({ id }) => id === to.team.id);
  return team !== undefined && isMember(team, personId);
}

const isMember = (team: Team, personId: string): boolean =>
  team.people.some((each) => each.personId === personId && each.part === 'member');

function latestCertificates(tracks: readonly PersonTrack[]): ReminderFacts['certificates'] {
  return tracks.flatMap(({ certificate }) =>
    certificate && !certificate.revoked
      ? [
          {
            id: certificate.id,
            title: certificate.title,
            expiresAt: certificate.expiresAt.getTime(),
          },
        ]
      : [],
  );
}

async function reviewFacts(
  deps: TrainingDeps,
  personId: string,
): Promise<NonNullable<ReminderFacts['review']>> {
  const standing = await reviewStanding(deps, personId);
  const { due, cards } = standing;
  const seconds = reviewSeconds(standing);
  return {
    due: due.today.length,
    seconds: due.today.reduce((sum, each) => sum + (seconds(each) ?? 0), 0),
    redLine: reviewReason(due).code === 'red-line',
    lastAt: cards.reduce<number | null>((last, { lastAt }) => Math.max(last ?? 0, lastAt), null),
  };
}
