import type { Content } from '@/lib/model/content';
import type { Text } from '@/lib/model/text';

/** Gives the title of a rule of the content by its id; null for findings that are no rule (a fault, a missed step). */
export function ruleTitles(content: Content): (rule: string) => Text | null {
  const titles = new Map(content.rules.map((rule) => [rule.id, rule.title]));
  return (rule) => titles.get(rule) ?? null;
}
