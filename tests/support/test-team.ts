import type { Database } from '@/lib/db/database';
import type { ActingPerson } from '@/lib/usecases/ports';
import type { TrainingDeps } from '@/lib/usecases/training-deps';
import { testPerson } from './call-deps';

/** Anna, whom Zhou trains, in one team. */
export async function testTeam(
  db: Database,
  deps: Pick<TrainingDeps, 'teams' | 'clock'>,
): Promise<{ anna: ActingPerson; zhou: ActingPerson; teamId: string }> {
  const anna = await testPerson(db, 'anna', 'trainee');
  const zhou = await testPerson(db, 'zhou', 'trainer');
  const people = [
    { personId: anna.userId, part: 'member' as const },
    { personId: zhou.userId, part: 'trainer' as const },
  ];
  await deps.teams.create({ id: 'team', name: '一组', createdAt: deps.clock.now(), people });
  return { anna, zhou, teamId: 'team' };
}
