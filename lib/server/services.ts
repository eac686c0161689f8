import 'server-only';
import path from 'node:path';
import { migrate } from '@/lib/db/migrate';
import { openDatabase } from '@/lib/db/open-database';
import type { OpenedDatabase } from '@/lib/db/opened-database';
import { createSigningKeyStore } from '@/lib/db/stores/signing-keys';
import { createBadges } from '@/lib/integrations/badges/create-badges';
import type { Badges } from '@/lib/usecases/ports/badges';
import type { SecondOpinion } from '@/lib/usecases/ports/second-opinion';
import type { Signatures } from '@/lib/usecases/ports/signatures';
import { type Clock, createClock } from './clock';
import { type Auth, createAuth } from './create-auth';
import { createSignatures } from './create-signatures';
import { type Environment, readEnvironment } from './environment';
import { createLogger, type Logger } from './logger';
import { openSecondOpinion } from './open-second-opinion';
import { readSecret } from './read-secret';
import { seedDemoTraining } from './seed-demo-training';
import { seedPeople } from './seed-people';

/** What the whole server shares. Stores and use cases are made from it, in this file only. */
export type Services = {
  environment: Environment;
  clock: Clock;
  logger: Logger;
  database: OpenedDatabase;
  auth: Auth;
  /** Signed credentials; the private keys are files of the data folder. */
  badges: Badges;
  signatures: Signatures;
  /** One for the whole process, since it counts what it spends; null unless the operator has set one up. */
  secondOpinion: SecondOpinion | null;
};

const SLOT = Symbol.for('huisheng.services');
type Slot = { [SLOT]?: Promise<Services> };

/**
 * The composition root: opens the database, migrates it, makes the first people, wires the rest.
 *
 * One per process however often and from whichever bundle it is called: it lives on `globalThis`,
 * because two PGlite instances on one folder silently lose rows. It opens nothing before the first
 * call and throws during `next build`. After a failure the next call tries again.
 */
export function getServices(): Promise<Services> {
  const slot = globalThis as Slot;
  slot[SLOT] ??= createServices(process.env).catch((error: unknown) => {
    slot[SLOT] = undefined;
    throw error;
  });
  return slot[SLOT];
}

async function createServices(variables: NodeJS.ProcessEnv): Promise<Services> {
  if (variables.NEXT_PHASE === 'phase-production-build') {
    throw new Error('A page was rendered during the build: the database opens only at run time');
  }
  const environment = readEnvironment(variables);
  const logger = createLogger(environment.logLevel);
  const clock = createClock(environment.testClockFile);
  const secret = readSecret(environment.dataFolder, variables.HUISHENG_SECRET);
  const database = await openDatabase(
    environment.databaseUrl
      ? { url: environment.databaseUrl }
      : { dataDir: path.join(environment.dataFolder, 'pglite') },
  );
  try {
    await migrate(database);
    await seedPeople({ db: database.db, clock, environment });
    await seedDemoTraining({ db: database.db, clock, environment });
    const auth = createAuth({ db: database.db, environment, secret, clock, logger });
    const badges = createBadges({
      publicUrl: environment.publicUrl,
      folder: path.join(environment.dataFolder, 'keys'),
      store: createSigningKeyStore(database.db),
      clock,
    });
    const signatures = createSignatures(secret);
    const secondOpinion = openSecondOpinion({ environment, clock, logger });
    return { environment, clock, logger, database, auth, badges, signatures, secondOpinion };
  } catch (error) {
    await database.close();
    throw error;
  }
}
