import type { QuizItem } from '@/lib/model/quiz';

/**
 * What formats have no field for, as labels (Moodle tags, LOM keywords): the item's own tags as they are, the rest as
 * `name:value`, which no tag can look like. Labels survive a stay in Moodle, comments do not.
 */
export function itemLabels(item: QuizItem): string[] {
  return [
    ...item.tags,
    ...item.covers.map((entry) => `covers:${entry}`),
    ...(item.policy ?? []).map((ref) => `policy:${ref}`),
    `difficulty:${item.difficulty}`,
    ...(item.critical ? ['critical:yes'] : []),
    ...(item.needs_clinical_review ? ['clinical-review:yes'] : []),
    ...(item.kind === 'order' || item.kind === 'listen' ? [`kind:${item.kind}`] : []),
    ...(item.kind === 'listen' ? [`pace:${item.pace}`] : []),
  ];
}
