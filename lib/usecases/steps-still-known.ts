import type { KeptStep } from '@/lib/model/enrolment';
import type { TrackStep } from '@/lib/model/track';
import { choosePool } from '@/lib/quiz/choose-pool';
import { keptSteps } from '@/lib/training/kept-steps';
import { reviewStanding } from './review-standing';
import type { TrainingDeps } from './training-deps';

/** The steps of a path that a person still knows now, by their reviews. */
export async function stepsStillKnown(
  deps: Pick<TrainingDeps, 'reviews' | 'reviewSettings' | 'content' | 'clock'>,
  personId: string,
  path: readonly TrackStep[],
): Promise<KeptStep[]> {
  const { due, settings } = await reviewStanding(deps, personId);
  const { quizItems, quizBanks } = deps.content.current();
  const standing = [...due.today, ...due.waiting, ...due.later];
  const recall = new Map(standing.map((each) => [each.card.card, each.recall]));
  return keptSteps(path, {
    retention: settings.retention,
    items: (step) => {
      const pool = choosePool(quizItems, quizBanks, step);
      const recalls = pool.flatMap((item) => recall.get(`item/${item.id}`) ?? []);
      const sum = recalls.reduce((total, each) => total + each, 0);
      return {
        cards: recalls.length,
        of: pool.length,
        recall: recalls.length > 0 ? sum / recalls.length : 0,
      };
    },
    skills: standing.flatMap(({ card, recall: known }) =>
      card.card.startsWith('skill/') ? [{ recall: known, redLine: card.importance === 3 }] : [],
    ),
  });
}
