import { describe, expect, test } from 'vitest';
import { handbookPages } from '@/lib/scoring/handbook-pages';
import { spellPinyin } from '@/lib/server/spell-pinyin';
import { handbookOf } from '@/lib/usecases/handbook-of';
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
  test('gives everything for an empty search and nothing for nonsense', () => {
    expect(search(' ')).toHaveLength(handbookOf(content).length);
    expect(search('zzzzqqqq')).toEqual([]);
  });
});
