import type {
  AttemptStore,
  Clock,
  ContentSource,
  Dice,
  HouseStore,
  Language,
  TeamRelations,
} from './ports';

/** What the use cases of a call work with. */
export interface CallDeps {
  attempts: AttemptStore;
  content: ContentSource;
  language: Language;
  teams: TeamRelations;
  house: HouseStore;
  clock: Clock;
  dice: Dice;
}
