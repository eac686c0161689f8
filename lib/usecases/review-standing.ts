import type { Content } from '@/lib/model/content';
import type { QuizItem } from '@/lib/model/quiz';
import type { MemoryCard } from '@/lib/model/review';
import type { ReviewSettings } from '@/lib/model/review-settings';
import { type DueCards, dueCards } from '@/lib/quiz/review/due-cards';
import { relatedItems } from '@/lib/quiz/review/related-items';
import { ruleBook } from '@/lib/scoring/rule-book';
import { foldPending } from './fold-pending';
import { ruleTitles } from './rule-titles';
import type { TrainingDeps } from './training-deps';

/** Where a person stands with reviews now. */
export interface ReviewStanding {
  cards: MemoryCard[]; // those that the content can still ask for
  due: DueCards;
  settings: ReviewSettings;
  /** The items that ask for a card: itself, or those related to the skill; empty for a skill that only a call exercises. */
  itemsFor(card: MemoryCard): QuizItem[];
}

/**
 * Takes what was answered and called since into the log, then says what is due. Cards whose item has left the content, and
 * skills that neither an item nor a case of the content exercises, are left out; their log stays.
 */
export async function reviewStanding(
  deps: Pick<TrainingDeps, 'reviews' | 'reviewSettings' | 'content' | 'clock'>,
  personId: string,
): Promise<ReviewStanding> {
  const content = deps.content.current();
  await deps.reviews.take(personId, (pending, cards) =>
    foldPending(pending, cards, {
      titleOf: ruleTitles(content),
      checkOf: (id) => ruleBook(content.rules).byId.get(id)?.check,
    }),
  );
  const [all, settings] = await Promise.all([
    deps.reviews.cards(personId),
    deps.reviewSettings.read(),
  ]);
  const itemsFor = itemsByCard(content);
  const cards = all.filter(
    (card) => (card.caseId !== null && content.cases.has(card.caseId)) || itemsFor(card).length > 0,
  );
  const due = dueCards(cards, deps.clock.now().getTime(), settings);
  return { cards, due, settings, itemsFor };
}

const made = new WeakMap<Content, (card: MemoryCard) => QuizItem[]>();

/** What asks for a card in this content; the items of a skill are looked for once. */
function itemsByCard(content: Content): (card: MemoryCard) => QuizItem[] {
  const known = made.get(content) ?? findItems(content);
  made.set(content, known);
  return known;
}

function findItems(content: Content): (card: MemoryCard) => QuizItem[] {
  const sources = {
    items: content.quizItems.values(),
    rules: content.rules,
    coversOfObjection: (id: string) => content.objections.get(id)?.covers ?? [],
  };
  const related = new Map<string, QuizItem[]>();
  return ({ card }) => {
    const [kind] = card.split('/', 1);
    const id = card.slice((kind?.length ?? 0) + 1);
    if (kind === 'item') {
      const item = content.quizItems.get(id);
      return item ? [item] : [];
    }
    const known = related.get(id);
    if (known) return known;
    const found = relatedItems(id, { ...sources, items: content.quizItems.values() });
    related.set(id, found);
    return found;
  };
}
