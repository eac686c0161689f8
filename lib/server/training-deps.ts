import 'server-only';
import { randomBytes, randomUUID } from 'node:crypto';
import { createAssignmentStore } from '@/lib/db/stores/assignments';
import { createAttemptFacts } from '@/lib/db/stores/attempt-facts';
import { createAttemptStore } from '@/lib/db/stores/attempts';
import { createCertificateStore } from '@/lib/db/stores/certificates';
import { createCorrectionStore } from '@/lib/db/stores/corrections';
import { createEnrolmentStore } from '@/lib/db/stores/enrolments';
import { createPeopleDirectory } from '@/lib/db/stores/people-directory';
import { createQuizStore } from '@/lib/db/stores/quizzes';
import { createReviewSettingsStore } from '@/lib/db/stores/review-settings';
import { createReviewStore } from '@/lib/db/stores/reviews';
import { createSettingsStore } from '@/lib/db/stores/settings';
import { createTeamStore } from '@/lib/db/stores/teams';
import { issueAfterCalls } from '@/lib/usecases/issue-after-calls';
import { settleTrack } from '@/lib/usecases/settle-track';
import type { TrainingDeps } from '@/lib/usecases/training-deps';
import { createAccounts } from './accounts';
import { contentSource } from './content-source';
import { language } from './language';
import { getServices } from './services';

/** Everything the use cases of training need, wired to the running server. */
export async function trainingDeps(): Promise<TrainingDeps> {
  const { database, clock, environment, logger } = await getServices();
  const { db } = database;
  const attempts = createAttemptStore(db);
  const deps: TrainingDeps = {
    attempts,
    content: contentSource,
    language,
    teams: createTeamStore(db),
    house: createSettingsStore(db),
    clock,
    dice: { id: () => randomUUID(), seed: () => randomBytes(4).readUInt32BE(0) },
    quizzes: createQuizStore(db),
    enrolments: createEnrolmentStore(db),
    certificates: createCertificateStore(db),
    assignments: createAssignmentStore(db),
    people: createPeopleDirectory(db),
    facts: createAttemptFacts(db),
    reviews: createReviewStore(db),
    reviewSettings: createReviewSettingsStore(db),
    corrections: createCorrectionStore(db),
    accounts: createAccounts(environment.dataFolder),
  };
  return {
    ...deps,
    attempts: issueAfterCalls(
      attempts,
      (personId, trackId) => settleTrack(deps, personId, trackId),
      // it is issued at the next look at the track
      (error) => logger.error({ err: error }, 'a certificate could not be issued after a call'),
    ),
  };
}
