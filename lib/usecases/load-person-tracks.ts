import { factsOf, type PersonFacts } from './facts-of';
import { type PersonTrack, personTracks } from './person-tracks';
import type { Certificate } from './ports/certificate-store';
import type { TrainingDeps } from './training-deps';

/** One person's work, tracks and certificates (newest first). */
export interface LoadedPerson {
  facts: PersonFacts;
  tracks: PersonTrack[];
  certificates: Certificate[];
}

/** What these people did and where they stand with every track, read in a handful of queries however many they are. */
export async function loadPersonTracks(
  deps: Pick<
    TrainingDeps,
    | 'content'
    | 'enrolments'
    | 'stepMarks'
    | 'signOffs'
    | 'certificates'
    | 'quizzes'
    | 'facts'
    | 'clock'
  >,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, LoadedPerson>> {
  const [facts, enrolments, certificates, signOffs] = await Promise.all([
    factsOf(deps, personIds, 'asked'),
    deps.enrolments.list(personIds),
    deps.certificates.list({ personIds }),
    deps.signOffs.list(personIds),
  ]);
  const content = deps.content.current();
  const now = deps.clock.now().getTime();
  const nothing: PersonFacts = {
    quizzes: [],
    calls: [],
    attempts: [],
    sessions: [],
    marks: [],
    placements: [],
  };
  return new Map(
    personIds.map((id) => {
      const mine = facts.get(id) ?? nothing;
      const held = certificates.filter((each) => each.personId === id);
      const tracks = personTracks(
        content,
        mine,
        enrolments.filter((each) => each.personId === id),
        held,
        signOffs.filter((each) => each.personId === id),
        now,
      );
      return [id, { facts: mine, tracks, certificates: held }];
    }),
  );
}
