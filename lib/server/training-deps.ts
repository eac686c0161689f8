import 'server-only';
import { randomBytes, randomUUID } from 'node:crypto';
import { createStores } from '@/lib/db/stores/create-stores';
import { issueAfterCalls } from '@/lib/usecases/issue-after-calls';
import { settleTrack } from '@/lib/usecases/settle-track';
import type { TrainingDeps } from '@/lib/usecases/training-deps';
import { createAccounts } from './accounts';
import { contentSource } from './content-source';
import { language } from './language';
import { getServices } from './services';

/** Everything the use cases of training need, wired to the running server. */
export async function trainingDeps(): Promise<TrainingDeps> {
  const { database, clock, environment, logger, secondOpinion } = await getServices();
  const deps: TrainingDeps = {
    ...createStores(database.db),
    content: contentSource,
    language,
    secondOpinion,
    clock,
    dice: { id: () => randomUUID(), seed: () => randomBytes(4).readUInt32BE(0) },
    accounts: createAccounts(environment.dataFolder),
  };
  return {
    ...deps,
    attempts: issueAfterCalls(
      deps.attempts,
      (personId, trackId) => settleTrack(deps, personId, trackId),
      // it is issued at the next look at the track
      (error) => logger.error({ err: error }, 'a certificate could not be issued after a call'),
    ),
  };
}
