import type { QuizItem } from '@/lib/model/quiz';

/**
 * The items a form is drawn from: those of the banks that carry one of the tags; without banks those of every bank,
 * without tags every item. In the banks' order, each once.
 */
export function choosePool(
  items: ReadonlyMap<string, QuizItem>,
  banks: ReadonlyMap<string, { items: readonly string[] }>,
  source: { banks: readonly string[]; tags: readonly string[] },
): QuizItem[] {
  const ids =
    source.banks.length > 0
      ? source.banks.flatMap((bank) => banks.get(bank)?.items ?? [])
      : [...items.keys()];
  return [...new Set(ids)].flatMap((id) => {
    const item = items.get(id);
    const fits = source.tags.length === 0 || item?.tags.some((tag) => source.tags.includes(tag));
    return item && fits ? [item] : [];
  });
}
