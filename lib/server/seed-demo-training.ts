import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { Database } from '@/lib/db/database';
import { settings } from '@/lib/db/schema/settings';
import { createAssignmentStore } from '@/lib/db/stores/assignments';
import { createEnrolmentStore } from '@/lib/db/stores/enrolments';
import { createPeopleDirectory } from '@/lib/db/stores/people-directory';
import { createTeamStore } from '@/lib/db/stores/teams';
import { transaction } from '@/lib/db/transaction';
import type { Clock } from './clock';
import { readDemoPeople } from './demo-people';
import type { Environment } from './environment';

const DAY = 86_400_000;
const DONE = 'demo-training-seeded';
const TEAM = '一组';
const TRACK = { id: 'follow-up-agent', version: 4 };
const CASE = 'dental-follow-up/price-transparent';

/**
 * Gives the demo people something to look at: a team with the trainee and their trainer, an assignment due in three days,
 * an enrolment. Once ever, even when somebody undoes it all, and only with demo data; all of it or nothing.
 */
export async function seedDemoTraining(deps: {
  db: Database;
  clock: Clock;
  environment: Pick<Environment, 'dataFolder' | 'demo'>;
}): Promise<{ seeded: boolean }> {
  if (!deps.environment.demo) return { seeded: false };
  const [done] = await deps.db.select().from(settings).where(eq(settings.key, DONE)).limit(1);
  if (done) return { seeded: false };
  const demo = readDemoPeople(deps.environment.dataFolder);
  return transaction(deps.db, async (tx) => {
    const now = deps.clock.now();
    const people = await createPeopleDirectory(tx).list();
    const personOf = (role: 'trainee' | 'trainer') => {
      const name = demo.find((person) => person.role === role)?.username;
      return people.find((person) => person.username === name && person.role === role)?.id;
    };
    const [traineeId, trainerId] = [personOf('trainee'), personOf('trainer')];
    if (!traineeId || !trainerId) return { seeded: false };
    const first = await tx
      .insert(settings)
      .values({ key: DONE, value: true, updatedAt: now })
      .onConflictDoNothing()
      .returning({ key: settings.key });
    if (first.length === 0) return { seeded: false };
    const teamId = randomUUID();
    const team = await createTeamStore(tx).create({
      id: teamId,
      name: TEAM,
      createdAt: now,
      people: [
        { personId: trainerId, part: 'trainer' },
        { personId: traineeId, part: 'member' },
      ],
    });
    if (!team.ok) return { seeded: false };
    await createAssignmentStore(tx).create([
      {
        id: randomUUID(),
        kind: 'case',
        subjectId: CASE,
        to: { personId: traineeId, teamId: null },
        dueAt: new Date(now.getTime() + 3 * DAY),
        note: '先读患者卡，想好为什么打这通电话，再拨。',
        assignedBy: trainerId,
        assignedAt: now,
        cancelledAt: null,
      },
    ]);
    await createEnrolmentStore(tx).put({
      personId: traineeId,
      trackId: TRACK.id,
      trackVersion: TRACK.version,
      enrolledAt: now,
      branch: null,
      kept: [],
    });
    return { seeded: true };
  });
}
