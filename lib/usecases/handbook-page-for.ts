import type { Content } from '@/lib/model/content';
import { handbookOf } from './handbook-of';

/**
 * The page of the handbook on which a finding of a report is explained: the rule's own, the step that was missed or praised, or the
 * rule that forbids the fault. Null when there is none (an objection left open belongs to its case alone).
 */
export function handbookPageFor(content: Content, rule: string): string | null {
  const pages = handbookOf(content);
  if (pages.some(({ id }) => id === rule)) return rule;
  const [kind, move] = rule.split('/');
  if (!move || kind === 'item') return null;
  const step = pages.find(({ id }) => id === `step-${move}`);
  const about = step ?? pages.find(({ moves }) => moves.some((one) => one === move));
  return about?.id ?? null;
}
