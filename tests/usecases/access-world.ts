import type { Database } from '@/lib/db/database';
import type { Role } from '@/lib/model/role';
import type { ActingPerson } from '@/lib/usecases/ports';
import { startAttempt } from '@/lib/usecases/start-attempt';
import { startQuiz } from '@/lib/usecases/start-quiz';
import type { TrainingDeps } from '@/lib/usecases/training-deps';
import { testPerson } from '@/tests/support/call-deps';
import {
  finishAttempt,
  TEST_BANK,
  TEST_CASE,
  TEST_CORRECTION,
  TEST_TRACK,
  testTrainingDeps,
} from '@/tests/support/training-deps';

/** One person of each role; a member of the trainer's team; a stranger in a team of somebody else's. */
export interface World {
  deps: TrainingDeps;
  actors: Record<Role, ActingPerson>;
  member: ActingPerson;
  stranger: ActingPerson;
  /** Fresh things that belong to a person; each gives its id. */
  make: {
    attempt(ownerId: string): Promise<string>;
    finishedAttempt(ownerId: string): Promise<string>;
    correction(ownerId: string): Promise<string>;
    session(ownerId: string): Promise<string>;
    finishedSession(ownerId: string): Promise<string>;
    certificate(ownerId: string): Promise<string>;
    assignment(ownerId: string): Promise<string>;
    /** A team whose only member is the person; the trainer trains it exactly when they train the person. */
    team(ownerId: string): Promise<string>;
    name(): string;
  };
}

let count = 0;

export async function makeWorld(db: Database): Promise<World> {
  const deps = testTrainingDeps(db);
  const person = (role: Role) => testPerson(db, `${role}-${++count}`, role);
  const actors = {
    trainee: await person('trainee'),
    trainer: await person('trainer'),
    supervisor: await person('supervisor'),
    administrator: await person('administrator'),
  };
  const [member, stranger] = [await person('trainee'), await person('trainee')];
  const otherTrainer = await person('trainer');
  const at = deps.clock.now();
  const team = async (trainerId: string, memberId: string): Promise<string> => {
    const id = deps.dice.id();
    const people = [
      { personId: trainerId, part: 'trainer' as const },
      { personId: memberId, part: 'member' as const },
    ];
    await deps.teams.create({ id, name: `team ${++count}`, createdAt: at, people });
    return id;
  };
  await team(actors.trainer.userId, member.userId);
  await team(otherTrainer.userId, stranger.userId);

  const as = (userId: string): ActingPerson => ({ userId, role: 'trainee' });
  const attempt = async (ownerId: string) => {
    const started = await startAttempt(deps, as(ownerId), { caseId: TEST_CASE, mode: 'practice' });
    if (!started.ok) throw new Error(started.code);
    return started.attemptId;
  };
  const session = async (ownerId: string) => {
    const started = await startQuiz(deps, as(ownerId), { bank: TEST_BANK, items: 2 });
    if (!started.ok) throw new Error(started.code);
    return started.sessionId;
  };
  return {
    deps,
    actors,
    member,
    stranger,
    make: {
      attempt,
      correction: async (ownerId) => {
        const id = deps.dice.id();
        await deps.corrections.suggest({
          ...TEST_CORRECTION,
          id,
          attemptId: await attempt(ownerId),
          personId: ownerId,
        });
        return id;
      },
      session,
      async finishedAttempt(ownerId) {
        const id = await attempt(ownerId);
        await finishAttempt(deps, id, { overall: 80 });
        return id;
      },
      async finishedSession(ownerId) {
        const id = await session(ownerId);
        await deps.quizzes.finish(id, at, () => 1);
        return id;
      },
      async certificate(ownerId) {
        const id = deps.dice.id();
        count += 1;
        await deps.certificates.issue(
          {
            id,
            personId: ownerId,
            holderName: 'somebody',
            trackId: TEST_TRACK.id,
            trackVersion: 1,
            title: TEST_TRACK.certificate.title,
            enrolledAt: new Date(count),
            issuedAt: at,
            expiresAt: new Date(at.getTime() + 86_400_000),
            evidence: [],
          },
          { year: 2026, format: (n) => `HS-2026-${n}` },
        );
        return id;
      },
      async assignment(ownerId) {
        const id = deps.dice.id();
        await deps.assignments.create([
          {
            id,
            kind: 'case',
            subjectId: TEST_CASE,
            to: { personId: ownerId, teamId: null },
            dueAt: new Date(at.getTime() + 86_400_000),
            note: '',
            assignedBy: otherTrainer.userId,
            assignedAt: at,
            cancelledAt: null,
          },
        ]);
        return id;
      },
      team: (ownerId) =>
        team(ownerId === member.userId ? actors.trainer.userId : otherTrainer.userId, ownerId),
      name: () => `name-${++count}`,
    },
  };
}
