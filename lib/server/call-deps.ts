import 'server-only';
import { randomBytes, randomUUID } from 'node:crypto';
import { createAttemptStore } from '@/lib/db/stores/attempts';
import { createSettingsStore } from '@/lib/db/stores/settings';
import { createTeamStore } from '@/lib/db/stores/teams';
import type { CallDeps } from '@/lib/usecases/call-deps';
import { contentSource } from './content-source';
import { language } from './language';
import { getServices } from './services';

/** Everything the use cases of a call need, wired to the running server. */
export async function callDeps(): Promise<CallDeps> {
  const { database, clock } = await getServices();
  return {
    attempts: createAttemptStore(database.db),
    content: contentSource,
    language,
    teams: createTeamStore(database.db),
    house: createSettingsStore(database.db),
    clock,
    dice: { id: () => randomUUID(), seed: () => randomBytes(4).readUInt32BE(0) },
  };
}
