import type { ItemFigures } from '@/lib/model/item-figures';
import type { ItemFlag, ItemVerdict } from '@/lib/model/item-quality-view';
import { ENOUGH_TO_MEASURE } from '@/lib/model/least-answers';
import type { QuizItem } from '@/lib/model/quiz';
import { expectedCredit } from '../exam/expected-credit';
import { ratedLogits } from '../rasch/rated-logits';
import { isRightKey } from './is-right-key';

const TOO_EASY = 0.97;
const TOO_HARD = 0.3;
const LEAST_DISCRIMINATION = 0.1;
/** A sound item may turn out low by chance: only when its interval stays below this it is called low. */
const SOUND_DISCRIMINATION = 0.25;
const SELDOM = 0.02;
const ENOUGH_FOR_SELDOM = 50;
const WORTH_A_LOOK = 0.1;
const OFF_THE_RATING = 0.12;
const OFTEN_SHOWN = 0.8;
const ENOUGH_EXAMS = 20;

/** In how many of the latest exams an item was. */
export interface Exposure {
  shown: number;
  exams: number;
}

/**
 * What the figures say against an item, the gravest first. With fewer than thirty answers nothing is said about its quality
 * (`few`), only how often it is shown. The rules and their bounds are those of the decision record on item measurement.
 */
export function judgeItem(
  item: QuizItem,
  figures: ItemFigures | null,
  { shown, exams }: Exposure,
): { verdict: ItemVerdict; flags: ItemFlag[] } {
  const often: ItemFlag[] =
    exams >= ENOUGH_EXAMS && shown > OFTEN_SHOWN * exams ? ['often-shown'] : [];
  if (!figures || figures.answers < ENOUGH_TO_MEASURE)
    return { verdict: figures ? 'few' : 'none', flags: often };
  const grave: ItemFlag[] = [];
  const { discrimination } = figures;
  if (discrimination && discrimination.to < SOUND_DISCRIMINATION) {
    if (discrimination.to < 0) grave.push('backwards');
    else if (discrimination.value < LEAST_DISCRIMINATION) grave.push('tells-nothing');
  }
  if (hasMisleading(item, figures)) grave.push('misleading-option');
  if (isErratic(figures)) grave.push('erratic');
  if (figures.meanCredit < TOO_HARD) grave.push('too-hard');
  const slight: ItemFlag[] = [];
  if (figures.meanCredit > TOO_EASY) slight.push('too-easy');
  if (isOffItsRating(item, figures)) slight.push('rated-otherwise');
  if (hasIdleOption(item, figures)) slight.push('idle-option');
  slight.push(...often);
  return {
    verdict: grave.length > 0 ? 'suspect' : slight.length > 0 ? 'look' : 'sound',
    flags: [...grave, ...slight],
  };
}

/** A wrong choice that more of the strong make than of the weak, by more than chance. */
function hasMisleading(item: QuizItem, { options, third }: ItemFigures): boolean {
  return options.some(({ key, share, strong, weak }) => {
    if (isRightKey(item, key) || strong === null || weak === null || share < WORTH_A_LOOK)
      return false;
    const both = (strong + weak) / 2;
    return strong - weak > 1.645 * Math.sqrt((2 * both * (1 - both)) / third);
  });
}

/** Bounds that grow narrower with the number of answers, since mean squares do. */
function isErratic({ fit, answers }: ItemFigures): boolean {
  if (!fit) return false;
  const root = Math.sqrt(answers);
  return fit.infit > Math.max(1.2, 1 + 2 / root) || fit.outfit > Math.max(1.3, 1 + 6 / root);
}

function isOffItsRating(item: QuizItem, { difficulty, expected }: ItemFigures): boolean {
  if (difficulty.error === null) return false;
  const off = Math.abs(difficulty.logits - ratedLogits(item.difficulty));
  return (
    off > 1.96 * difficulty.error && Math.abs(expected - expectedCredit(item)) > OFF_THE_RATING
  );
}

/** A wrong option that next to nobody chooses: the item has one choice less than it seems. */
function hasIdleOption(item: QuizItem, { options, answers }: ItemFigures): boolean {
  if ((item.kind !== 'single' && item.kind !== 'listen') || answers < ENOUGH_FOR_SELDOM)
    return false;
  const share = new Map(options.map((option) => [option.key, option.share]));
  return item.options.some(
    (option, place) => !option.right && (share.get(String(place)) ?? 0) < SELDOM,
  );
}
