import type { Content } from '@/lib/model/content';
import type { PlacementForm } from '@/lib/model/placement';
import type { PlacementPart } from '@/lib/model/track';
import { choosePool } from '../choose-pool';
import type { FormItem } from '../form-item';
import { defaultBlueprint } from './default-blueprint';
import { drawExamForm, type ExamDraw } from './draw-exam-form';

/**
 * Draws a placement test: for every part one of its parallel forms, as for an exam, since each part is passed or not by
 * itself. An item that stands in one part is in no other. `positions` of a part count through the whole test.
 */
export function drawPlacement(
  { quizItems, quizBanks }: Pick<Content, 'quizItems' | 'quizBanks'>,
  parts: readonly PlacementPart[],
  how: ExamDraw,
): { items: FormItem[]; forms: PlacementForm[] } {
  const items: FormItem[] = [];
  const forms = parts.map(({ title, proves, pass, ...source }, n): PlacementForm => {
    const pool = choosePool(quizItems, quizBanks, source).filter(
      (item) => !items.some((each) => each.item.id === item.id),
    );
    const form = drawExamForm(pool, defaultBlueprint(pool, source.items), {
      ...how,
      seed: (how.seed + n) >>> 0,
    });
    const positions = form.map((_, i) => items.length + i);
    items.push(...form);
    const critical = positions.filter((position) => items[position]?.item.critical);
    return { title, steps: proves, pass, positions, critical };
  });
  return { items, forms };
}
