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
import type { SecondOpinion } from './ports/second-opinion';

/** What the use cases of a call work with. */
export interface CallDeps {
  attempts: AttemptStore;
  corrections: CorrectionStore;
  content: ContentSource;
  language: Language;
  /** Whom to ask about a reply that was hardly understood; none unless the operator has set one up. */
  secondOpinion?: SecondOpinion | null;
  teams: TeamRelations;
  house: HouseStore;
  clock: Clock;
  dice: Dice;
}
