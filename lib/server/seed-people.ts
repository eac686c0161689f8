import { hash } from '@node-rs/argon2';
import { sql } from 'drizzle-orm';
import type { Database } from '@/lib/db/database';
import { createPeopleStore } from '@/lib/db/stores/people';
import { transaction } from '@/lib/db/transaction';
import type { Clock } from './clock';
import {
  type DemoPerson,
  inventDemoPeople,
  inventPassword,
  readDemoPeople,
  writeDemoPeople,
} from './demo-people';
import type { Environment } from './environment';

/** Any number nobody else locks on; one above the migrations' key. */
const LOCK_KEY = 48_474_365;

/**
 * Makes the first people of an empty database: the demo people, or with demo data off one
 * administrator. Their passwords go to the data folder, never to a log.
 *
 * Does nothing when anybody exists. All of them or none appear, and the file is written before
 * them, so that a crash in between loses no password.
 */
export async function seedPeople(deps: {
  db: Database;
  clock: Clock;
  environment: Pick<Environment, 'dataFolder' | 'demo'>;
}): Promise<{ seeded: number }> {
  const { dataFolder, demo } = deps.environment;
  if ((await createPeopleStore(deps.db).count()) > 0) return { seeded: 0 };
  const wanted = demo ? invited(readDemoPeople(dataFolder)) : [firstAdministrator()];
  const hashes = await Promise.all(wanted.map((person) => hash(person.password)));
  return transaction(deps.db, async (tx) => {
    await tx.execute(sql`SELECT pg_advisory_xact_lock(${LOCK_KEY})`);
    const store = createPeopleStore(tx);
    if ((await store.count()) > 0) return { seeded: 0 };
    writeDemoPeople(dataFolder, wanted);
    for (const [index, { password: _, ...person }] of wanted.entries()) {
      await store.create({ ...person, passwordHash: hashes[index] ?? '' }, deps.clock.now());
    }
    return { seeded: wanted.length };
  });
}

/** People of an earlier, interrupted start keep their passwords: they may have been printed. */
function invited(known: DemoPerson[]): Required<DemoPerson>[] {
  if (known.length === 0) return inventDemoPeople();
  return known.map((person) => ({ ...person, password: person.password ?? inventPassword() }));
}

function firstAdministrator(): Required<DemoPerson> {
  return { username: 'admin', name: '管理员', role: 'administrator', password: inventPassword() };
}
