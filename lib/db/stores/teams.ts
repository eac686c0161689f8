import { and, eq } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { TeamRelations } from '@/lib/usecases/ports';
import type { Database } from '../database';
import { teamMembers } from '../schema/teams';

/** Teams and who trains them. */
export function createTeamStore(db: Database): TeamRelations {
  return {
    async trains(trainerId, personId) {
      const trainer = alias(teamMembers, 'trainer');
      const rows = await db
        .select({ team: teamMembers.teamId })
        .from(teamMembers)
        .innerJoin(
          trainer,
          and(
            eq(trainer.teamId, teamMembers.teamId),
            eq(trainer.personId, trainerId),
            eq(trainer.part, 'trainer'),
          ),
        )
        .where(and(eq(teamMembers.personId, personId), eq(teamMembers.part, 'member')))
        .limit(1);
      return rows.length > 0;
    },
  };
}
