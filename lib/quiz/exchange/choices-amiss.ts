import { QuizItem } from '@/lib/model/quiz';
import type { DraftItem } from './draft-item';
import type { ExchangeProblem } from './exchange-problem';

/** What is wrong with the choices of a question, by a code that has words in every language of the interface. */
export type ChoicesAmiss = Required<Pick<ExchangeProblem, 'code' | 'counts' | 'message'>>;

/** Where each kind keeps what is chosen from. */
const CHOICES: Partial<Record<DraftItem['kind'], string>> = {
  single: 'options',
  listen: 'options',
  multiple: 'options',
  order: 'steps',
  match: 'pairs',
};

/**
 * What the item bank finds amiss with the choices of `raw`, a question as it would be kept: fewer or more than its kind
 * takes, or the wrong number of right ones. Null when something else is wrong with it, or nothing.
 */
export function choicesAmiss(
  kind: DraftItem['kind'],
  raw: Record<string, unknown>,
): ChoicesAmiss | null {
  const field = CHOICES[kind];
  if (!field) return null;
  const parsed = QuizItem.safeParse(raw);
  const issue = parsed.error?.issues.find(({ path }) => path.length === 1 && path[0] === field);
  const choices = raw[field];
  if (!issue || !Array.isArray(choices)) return null;
  const have = choices.length;
  if (issue.code === 'too_small') {
    const need = Number(issue.minimum);
    const message = `${field}: ${have}, at least ${need} are needed`;
    return { code: 'too-few-choices', counts: { have, need }, message };
  }
  if (issue.code === 'too_big') {
    const need = Number(issue.maximum);
    const message = `${field}: ${have}, at most ${need} are taken`;
    return { code: 'too-many-choices', counts: { have, need }, message };
  }
  const rights = choices.filter((choice: { right?: boolean }) => choice.right).length;
  return {
    code: kind === 'multiple' ? 'not-several-right' : 'not-one-right',
    counts: { have: rights, need: kind === 'multiple' ? 2 : 1 },
    message: issue.message,
  };
}
