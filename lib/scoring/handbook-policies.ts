import type { Content } from '@/lib/model/content';
import type { HandbookPage } from '@/lib/model/handbook';
import type { Policy } from '@/lib/model/policy';
import { policyRows } from '@/lib/model/policy-rows';

const TOPICS: readonly Policy['topic'][] = ['timing', 'steps', 'checklists', 'people', 'manner'];
const MOST_QUESTIONS = 8;
const MOST_CASES = 8;

/** A policy as a page, and the rules that stand on it: those that cover what the policy covers. */
export interface PolicyPage {
  page: HandbookPage;
  rules: readonly string[];
}

/**
 * A page for every policy, by topic: its table as the data has it, the questions that cite it, the cases whose next contact it sets.
 * `banks` tells the bank of each question. Pure.
 */
export function policyPages(content: Content, banks: ReadonlyMap<string, string>): PolicyPage[] {
  return [...content.policies.values()]
    .map((policy) => policyPage(content, policy, banks))
    .sort((a, b) => place(a.page) - place(b.page));
}

const place = ({ topic }: HandbookPage): number => TOPICS.indexOf(topic ?? 'manner');

function policyPage(
  content: Content,
  policy: Policy,
  banks: ReadonlyMap<string, string>,
): PolicyPage {
  const of = (ref: string | undefined) => ref?.split('/')[0] === policy.id;
  const rules = content.rules.filter((rule) =>
    rule.covers.some((id) => policy.covers.includes(id)),
  );
  return {
    rules: rules.map(({ id }) => id),
    page: {
      id: `policy-${policy.id}`,
      kind: 'policy',
      title: policy.title,
      summary: policy.about,
      dimension: null,
      topic: policy.topic,
      severity: null,
      moves: [],
      rows: policyRows(policy),
      note: policy.note ?? null,
      needsClinicalReview: policy.needs_clinical_review,
      says: null,
      good: [],
      bad: [],
      better: null,
      source: null,
      points: null,
      cases: [...content.cases.values()]
        .filter(({ case: one }) => one.endings.some(({ next_contact: due }) => of(due?.policy)))
        .slice(0, MOST_CASES)
        .map(({ id, case: one }) => ({ id, title: one.title, level: one.level }))
        .sort((a, b) => a.level - b.level || (a.id < b.id ? -1 : 1)),
      questions: [...content.quizItems.values()]
        .filter((item) => item.policy?.some(of))
        .slice(0, MOST_QUESTIONS)
        .map(({ id, asks }) => ({ id, asks, bankId: banks.get(id) ?? '' })),
      related: [],
    },
  };
}
