import { describe, expect, test } from 'vitest';
import { QuizItem } from '@/lib/model/quiz';
import { chanceOfRight } from '@/lib/quiz/rasch/chance-of-right';
import { ratedLogits } from '@/lib/quiz/rasch/rated-logits';
import { seededNumbers } from '@/lib/quiz/seeded-numbers';
import { chosenKeys } from '@/lib/quiz/statistics/chosen-keys';
import type { Examinee } from '@/lib/quiz/statistics/examinee';
import { isRightKey } from '@/lib/quiz/statistics/is-right-key';
import { itemFingerprint } from '@/lib/quiz/statistics/item-fingerprint';
import { judgeItem } from '@/lib/quiz/statistics/judge-item';
import { measure } from '@/lib/quiz/statistics/measure';
import { allAtOnce } from '@/lib/quiz/steps';
import { shippedContent } from '@/tests/support/content';
import { seededNormal } from './simulated-people';

const KEY = '0';
const SOUND = Array.from({ length: 12 }, (_, i) => `sound-${i}`);
const RATING = (i: number) => 1 + Math.floor((i * 5) / 12);

const item = (id: string, difficulty = 3): QuizItem =>
  QuizItem.parse({
    kind: 'single',
    id,
    covers: ['x'],
    tags: ['x'],
    difficulty,
    asks: `问${id} // Question ${id}`,
    reason: '因 // Because',
    source: '书 // Book',
    options: [0, 1, 2, 3].map((i) => ({ text: `选${i} // Option ${i}`, right: i === 0 })),
  });

const items = new Map(
  [
    ...SOUND.map((id, i) => item(id, RATING(i))),
    ...['guessed', 'wrong-key', 'easy', 'idle', 'misrated'].map((id) => item(id)),
  ].map((each) => [each.id, each]),
);

/**
 * Simulated examinees over twelve sound items; one that everybody guesses; one whose key is wrong, so that the better they
 * are, the more choose option 2; one that all know; one with an option that nobody takes; one much harder than rated.
 */
function examinees(count: number, seed = 3): Examinee[] {
  const chance = seededNumbers(seed);
  const normal = seededNormal(seed + 1);
  return Array.from({ length: count }, () => {
    const ability = 1.2 * normal();
    const credits = new Map<string, number>();
    const chosen = new Map<string, string[]>();
    const answer = (id: string, key: string) => {
      credits.set(id, key === KEY ? 1 : 0);
      chosen.set(id, [key]);
    };
    const solves = (logits: number) => chance() < chanceOfRight(ability, logits);
    const miss = () => String(1 + Math.floor(chance() * 3));
    SOUND.forEach((id, i) => {
      answer(id, solves(ratedLogits(RATING(i))) ? KEY : miss());
    });
    answer('guessed', String(Math.floor(chance() * 4)));
    answer('wrong-key', solves(0) ? '2' : String(Math.floor(chance() * 2)));
    answer('easy', KEY);
    answer('idle', solves(ratedLogits(3)) ? KEY : String(1 + Math.floor(chance() * 2)));
    answer('misrated', solves(ratedLogits(3) + 1.2) ? KEY : miss());
    return { credits, chosen };
  });
}

const NEVER_SHOWN = { shown: 0, exams: 0 };
function judged(people: readonly Examinee[]) {
  const { items: figures } = allAtOnce(measure(people, items));
  return new Map(
    figures.map((each) => [
      each.itemId,
      { ...each, ...judgeItem(items.get(each.itemId) as QuizItem, each, NEVER_SHOWN) },
    ]),
  );
}

describe('item statistics of 1,200 simulated people', () => {
  const found = judged(examinees(1200));
  test('find how hard the items are', () => {
    const easy = found.get('sound-0')?.meanCredit ?? 0;
    const hard = found.get('sound-11')?.meanCredit ?? 1;
    expect(easy).toBeGreaterThan(hard + 0.2);
    const logits = found.get('misrated')?.difficulty.logits ?? 0;
    expect(logits).toBeGreaterThan((found.get('idle')?.difficulty.logits ?? 0) + 0.8);
  });
  test('flag no sound item', () => {
    for (const id of SOUND) expect(found.get(id)?.flags, id).toEqual([]);
    expect(found.get('sound-0')?.verdict).toBe('sound');
  });
  test('flag an item that tells nobody from anybody, and one that everybody knows', () => {
    expect(found.get('guessed')?.flags).toContain('tells-nothing');
    expect(found.get('guessed')?.verdict).toBe('suspect');
    expect(found.get('easy')?.flags).toContain('too-easy');
    expect(found.get('easy')?.discrimination).toBeNull();
  });
  test('flag a wrong key: the better ones choose another option', () => {
    const wrong = found.get('wrong-key');
    expect(wrong?.discrimination?.value).toBeLessThan(0);
    expect(wrong?.flags).toEqual(
      expect.arrayContaining(['backwards', 'misleading-option', 'erratic']),
    );
  });
  test('flag an option that nobody takes, and a rating that is far off', () => {
    expect(found.get('idle')?.flags).toEqual(['idle-option']);
    expect(found.get('misrated')?.flags).toContain('rated-otherwise');
  });
  test('say how often an option is chosen, by whom', () => {
    const options = found.get('guessed')?.options ?? [];
    expect(options.length).toBe(4);
    expect(options.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
    const right = found.get('sound-6')?.options.find(({ key }) => key === KEY);
    expect(right?.strong).toBeGreaterThan((right?.weak ?? 1) + 0.2);
  });
  test('count exposure only when there were enough exams', () => {
    const sound = items.get('sound-3') as QuizItem;
    const figures = found.get('sound-3') ?? null;
    expect(judgeItem(sound, figures, { shown: 19, exams: 19 }).flags).toEqual([]);
    expect(judgeItem(sound, figures, { shown: 17, exams: 20 })).toEqual({
      verdict: 'look',
      flags: ['often-shown'],
    });
  });
});

describe('item statistics of few people', () => {
  test('say nothing about quality under thirty answers', () => {
    const few = judged(examinees(29));
    expect(
      [...few.values()].every(({ verdict, flags }) => verdict === 'few' && flags.length === 0),
    ).toBe(true);
    expect(judgeItem(item('new'), null, NEVER_SHOWN)).toEqual({ verdict: 'none', flags: [] });
    expect(allAtOnce(measure([], items))).toMatchObject({ people: 0, items: [] });
  });
  test('with forty accuse few sound items of a grave fault, and find the wrong key', () => {
    let accused = 0;
    let caught = 0;
    for (let seed = 0; seed < 40; seed += 1) {
      const found = judged(examinees(40, 100 + seed));
      accused += SOUND.filter((id) => found.get(id)?.verdict === 'suspect').length;
      caught += Number(found.get('wrong-key')?.verdict === 'suspect');
    }
    expect(accused / (40 * SOUND.length)).toBeLessThan(0.06);
    expect(caught / 40).toBeGreaterThan(0.9);
  });
  test('compare people who answered different items by how they did on those', () => {
    // the weak were given easy items, the strong hard ones: their plain scores are alike
    const people = examinees(900).map(({ credits, chosen }) => {
      const strong = SOUND.filter((id) => credits.get(id) === 1).length > 8;
      const seen = new Set([...(strong ? SOUND.slice(5) : SOUND.slice(0, 7)), 'wrong-key']);
      return { credits: new Map([...credits].filter(([id]) => seen.has(id))), chosen };
    });
    expect(judged(people).get('wrong-key')?.discrimination?.value).toBeLessThan(0);
  });
});

describe('what was chosen', () => {
  test('is told by the place as written, whatever the order shown', () => {
    const shown = [3, 1, 0, 2];
    expect(chosenKeys({ shown }, { kind: 'single', option: 2 })).toEqual(['0']);
    expect(chosenKeys({ shown }, { kind: 'multiple', options: [0, 3] })).toEqual(['3', '2']);
    expect(chosenKeys({ shown }, { kind: 'match', chosen: [2, null, 0] })).toEqual(['0>0', '2>3']);
    expect(chosenKeys({ shown: [] }, { kind: 'true-false', value: false })).toEqual(['1']);
    expect(chosenKeys({ shown: [] }, { kind: 'numeric', value: 4.5 })).toEqual(['=4.5']);
    expect(chosenKeys({ shown }, { kind: 'order', order: [0, 1, 2, 3] })).toEqual([]);
  });
  test('is right where the item says so', () => {
    const byKind = (kind: QuizItem['kind']) =>
      [...shippedContent().quizItems.values()].find((each) => each.kind === kind) as QuizItem;
    expect(['0', '1'].filter((key) => isRightKey(byKind('true-false'), key)).length).toBe(1);
    expect(['0', '1', '2'].filter((key) => isRightKey(byKind('single'), key)).length).toBe(1);
    expect(isRightKey(byKind('match'), '1>1')).toBe(true);
    expect(isRightKey(byKind('match'), '1>0')).toBe(false);
    const number = byKind('numeric');
    expect(number.kind === 'numeric' && isRightKey(number, `=${number.value}`)).toBe(true);
    expect(isRightKey(byKind('fill-in'), '0')).toBe(false);
  });
});

describe('the fingerprint of an item', () => {
  const all = [...shippedContent().quizItems.values()];
  test('differs for every shipped item, and survives the way through a database', () => {
    expect(new Set(all.map(itemFingerprint)).size).toBe(all.length);
    const backwards = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(backwards);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, inner]) => [key, backwards(inner)]),
      );
    };
    for (const each of all)
      expect(itemFingerprint(backwards(JSON.parse(JSON.stringify(each))) as QuizItem)).toBe(
        itemFingerprint(each),
      );
  });
  test('changes with words, choices and key, not with reasons or the rating', () => {
    const one = item('one') as Extract<QuizItem, { kind: 'single' }>;
    const before = itemFingerprint(one);
    expect(itemFingerprint({ ...one, asks: { zh: '别', en: 'other' } })).not.toBe(before);
    expect(itemFingerprint({ ...one, options: [...one.options].reverse() })).not.toBe(before);
    expect(itemFingerprint({ ...one, difficulty: 5, reason: { zh: '新', en: 'new' } })).toBe(
      before,
    );
  });
});
