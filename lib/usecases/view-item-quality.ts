import { decide } from '@/lib/access/decide';
import type { ChoiceFigure, ItemQualityView } from '@/lib/model/item-quality-view';
import type { QuizItem } from '@/lib/model/quiz';
import { choosableTexts } from '@/lib/quiz/choosable-texts';
import { ratedLogits } from '@/lib/quiz/rasch/rated-logits';
import { isRightKey } from '@/lib/quiz/statistics/is-right-key';
import { missingToMeasure } from '@/lib/quiz/statistics/missing-to-measure';
import { itemQualityRows } from './item-quality-rows';
import type { ActingPerson } from './ports';
import type { TrainingDeps } from './training-deps';

/** Numbers that were typed differ without end: only the most frequent are listed. */
const MOST_NUMBERS = 8;

/** How one item did: its figures, and who chose what. `not-found`: no such item, or not for this person to see. */
export async function viewItemQuality(
  deps: TrainingDeps,
  actor: ActingPerson,
  itemId: string,
): Promise<{ ok: true; item: ItemQualityView } | { ok: false; code: 'not-found' }> {
  const item = deps.content.current().quizItems.get(itemId);
  if (!item || decide(actor.role, 'item.view-quality', 'none') === 'deny')
    return { ok: false, code: 'not-found' };
  const { rows, facts } = await itemQualityRows(deps);
  const row = rows.find((each) => each.itemId === itemId);
  if (!row) return { ok: false, code: 'not-found' };
  return {
    ok: true,
    item: {
      row,
      reason: item.reason,
      choices: choicesOf(item, row.figures?.options ?? []),
      rated: ratedLogits(item.difficulty),
      missing:
        row.figures &&
        missingToMeasure(
          row.figures,
          rows.flatMap(({ figures }) => figures ?? []),
        ),
      facts,
    },
  };
}

type Figure = Pick<ChoiceFigure, 'key' | 'share' | 'strong' | 'weak'>;

/** Every choice as written, also those that nobody made; of numbers and matched pairs those that were made. */
function choicesOf(item: QuizItem, figures: readonly Figure[]): ChoiceFigure[] {
  const byKey = new Map(figures.map((each) => [each.key, each]));
  const hasThirds = figures.some(({ strong }) => strong !== null);
  const none = hasThirds ? 0 : null;
  return keysOf(item, figures).map((key) => ({
    ...(byKey.get(key) ?? { key, share: 0, strong: none, weak: none }),
    ...labelsOf(item, key),
    right: isRightKey(item, key),
  }));
}

function keysOf(item: QuizItem, figures: readonly Figure[]): string[] {
  switch (item.kind) {
    case 'single':
    case 'multiple':
    case 'listen':
    case 'hot-text':
      return choosableTexts(item).map((_, place) => String(place));
    case 'true-false':
      return ['0', '1'];
    case 'numeric':
      return figures.slice(0, MOST_NUMBERS).map(({ key }) => key);
    case 'match':
      // by situation, the most frequent wording first
      return figures
        .map(({ key }) => key)
        .sort((a, b) => Number(a.split('>')[0]) - Number(b.split('>')[0]));
    case 'order':
    case 'fill-in':
      return [];
  }
}

function labelsOf(item: QuizItem, key: string): Pick<ChoiceFigure, 'label' | 'situation'> {
  if (item.kind === 'match') {
    const [situation, wording] = key.split('>').map(Number);
    return {
      label: choosableTexts(item)[wording ?? 0] ?? null,
      situation: item.pairs[situation ?? 0]?.situation ?? null,
    };
  }
  return { label: choosableTexts(item)[Number(key)] ?? null, situation: null };
}
