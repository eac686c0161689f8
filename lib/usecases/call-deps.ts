import type {
  AttemptStore,
  Clock,
  ContentSource,
  Dice,
  HouseStore,
  Language,
  TeamRelations,
} from './ports';
import type { CorrectionStore } from './ports/correction-store';

/** What the use cases of a call work with. */
export interface CallDeps {
  attempts: AttemptStore;
  corrections: CorrectionStore;
  content: ContentSource;
  language: Language;
  teams: TeamRelations;
  house: HouseStore;
  clock: Clock;
  dice: Dice;
}
