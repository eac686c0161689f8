import type { Content } from '@/lib/model/content';
import type { ItemMeasurement } from '@/lib/model/item-figures';
import type { ItemQualityRow, MeasurementFacts } from '@/lib/model/item-quality-view';
import type { QuizItem } from '@/lib/model/quiz';
import type { Text } from '@/lib/model/text';
import { judgeItem } from '@/lib/quiz/statistics/judge-item';
import { freshMeasurement } from './fresh-measurement';
import type { TrainingDeps } from './training-deps';

/** Every item of the content with its figures, by bank and as written, and what the figures are made of. */
export async function itemQualityRows(
  deps: Pick<TrainingDeps, 'itemAnswers' | 'content' | 'clock'>,
): Promise<{ rows: ItemQualityRow[]; facts: MeasurementFacts }> {
  const [measurement, exposure] = await Promise.all([
    freshMeasurement(deps),
    deps.itemAnswers.exposure(),
  ]);
  const figures = new Map(measurement.items.map((each) => [each.itemId, each]));
  const rows = itemsByBank(deps.content.current()).map(({ item, bank }): ItemQualityRow => {
    const shown = exposure.shown.get(item.id) ?? 0;
    const own = figures.get(item.id) ?? null;
    return {
      itemId: item.id,
      bank,
      asks: item.asks,
      kind: item.kind,
      rating: item.difficulty,
      critical: item.critical,
      figures: own,
      shown,
      ...judgeItem(item, own, { shown, exams: exposure.exams }),
    };
  });
  return { rows, facts: factsOf(measurement, exposure.exams) };
}

/** Each item once, with the first bank that holds it. */
function itemsByBank({
  quizBanks,
  quizItems,
}: Content): { item: QuizItem; bank: { id: string; title: Text } }[] {
  const seen = new Set<string>();
  return [...quizBanks.values()].flatMap(({ id, title, items }) =>
    items.flatMap((itemId) => {
      const item = quizItems.get(itemId);
      if (!item || seen.has(itemId)) return [];
      seen.add(itemId);
      return [{ item, bank: { id, title } }];
    }),
  );
}

const factsOf = (
  { madeAt, people, items, abilities }: ItemMeasurement,
  exams: number,
): MeasurementFacts => ({
  madeAt,
  people,
  answers: items.reduce((sum, { answers }) => sum + answers, 0),
  exams,
  abilities,
  difficulties: items.flatMap(({ difficulty }) =>
    difficulty.source === 'measured' ? difficulty.logits : [],
  ),
});
