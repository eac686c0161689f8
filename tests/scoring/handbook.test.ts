import { describe, expect, test } from 'vitest';
import { handbookPages } from '@/lib/scoring/handbook-pages';
import { spellPinyin } from '@/lib/server/spell-pinyin';
import { handbookOf } from '@/lib/usecases/handbook-of';
import { handbookPageFor } from '@/lib/usecases/handbook-page-for';
import { listHandbook } from '@/lib/usecases/list-handbook';
import { shippedContent } from '@/tests/support/content';

const content = shippedContent();
const pages = handbookPages(content);
const page = (id: string) => pages.find((each) => each.id === id);
const actor = { userId: 'someone', role: 'trainee' } as Parameters<typeof listHandbook>[1];
const search = (words: string) => {
  const result = listHandbook(
    { content: { current: () => content }, spell: spellPinyin },
    actor,
    words,
  );
  return result.ok ? result.entries.map(({ id }) => id) : [];
};

describe('the handbook', () => {
  test('has a page for every rule of the scorer', () => {
    expect(content.rules.filter(({ id }) => !page(id))).toEqual([]);
  });
  test('has a page for every step some recommended script asks for, with a way to say it', () => {
    const steps = pages.filter(({ kind }) => kind === 'step');
    expect(steps.length).toBeGreaterThan(20);
    expect(steps.filter(({ good }) => good.length === 0).map(({ id }) => id)).toEqual([]);
  });
  test('names cases that practise a rule, easiest first', () => {
    const { cases = [] } = page('say-who-calls') ?? {};
    expect(cases.length).toBeGreaterThan(2);
    expect(cases.map(({ level }) => level)).toEqual(cases.map(({ level }) => level).sort());
  });
  test('shows a tempting fault with the reason against it', () => {
    const withReason = pages.some(({ bad }) => bad.some(({ why }) => why !== null));
    expect(withReason).toBe(true);
  });
  test('gives questions without their answers', () => {
    const asked = pages.flatMap(({ questions }) => questions);
    expect(asked.length).toBeGreaterThan(20);
    expect(Object.keys(asked[0] ?? {}).sort()).toEqual(['asks', 'bankId', 'id']);
  });
  test('has a page for every policy, with its table, and questions or cases that use it', () => {
    const policies = pages.filter(({ kind }) => kind === 'policy');
    expect(policies.map(({ id }) => id.slice(7)).sort()).toEqual(
      [...content.policies.keys()].sort(),
    );
    expect(policies.filter(({ rows }) => rows.length === 0)).toEqual([]);
    const idle = policies.filter(
      ({ questions, cases, related }) => questions.length + cases.length + related.length === 0,
    );
    expect(idle).toEqual([]);
  });
  test('a rule leads to the policy it stands on, and back', () => {
    const ids = (of: string) => page(of)?.related.map(({ id }) => id);
    expect(ids('right-class')).toContain('policy-patient-classes');
    expect(ids('policy-patient-classes')).toContain('right-class');
  });
  test.each([
    ['a rule', 'open-with-greeting', 'open-with-greeting'],
    ['a missed step', 'checkpoint/greet', 'step-greet'],
    ['praise', 'praise/empathize', 'step-empathize'],
    ['an objection left open', 'item/price', null],
    ['a rule that is no more', 'gone', null],
  ])('a finding of %s leads to its page', (_what, rule, expected) => {
    expect(handbookPageFor(content, rule)).toBe(expected);
  });
  test('a finding of a fault leads to a rule against it', () => {
    const id = handbookPageFor(content, 'move/guarantee-cure');
    expect(page(id ?? '')?.moves).toContain('guarantee-cure');
  });
  test('gives every page an id of its own', () => {
    expect(new Set(pages.map(({ id }) => id)).size).toBe(pages.length);
  });
});

describe('searching the handbook', () => {
  const title = page('open-with-greeting')?.title.zh ?? '';
  test.each([
    ['Chinese', title],
    ['English', 'greet first'],
    ['pinyin', 'xianwenhao'],
    ['pinyin initials', 'xwh'],
  ])('finds a page by %s', (_how, words) => {
    expect(search(words)).toContain('open-with-greeting');
  });
  test.each([
    ['Chinese', '预约处的跟进'],
    ['words of its table', '先保留三天到一周'],
    ['English', 'follow-up booking desk'],
    ['pinyin', 'yuyuechu'],
    ['pinyin initials', 'yycdgjjz'],
  ])('finds a policy by %s', (_how, words) => {
    expect(search(words)).toContain('policy-booking-desk');
  });
  test('gives everything for an empty search and nothing for nonsense', () => {
    expect(search(' ')).toHaveLength(handbookOf(content).length);
    expect(search('zzzzqqqq')).toEqual([]);
  });
});
