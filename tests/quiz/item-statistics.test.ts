import { describe, expect, test } from 'vitest';
import { seededNumbers } from '@/lib/quiz/seeded-numbers';
import { itemStatistics, type ScoredSitting } from '@/lib/quiz/statistics/item-statistics';

const KEY = 0;
const solves = (ability: number, difficulty: number) => 1 / (1 + Math.exp(difficulty - ability));

/**
 * 1,200 simulated examinees over twelve sound items, one that everybody guesses, and one whose key is wrong: the better
 * they are, the more choose option 2.
 */
function examinees(): ScoredSitting[] {
  const chance = seededNumbers(3);
  return Array.from({ length: 1200 }, () => {
    const ability = 2 * (chance() + chance() + chance()) - 3;
    const credits = new Map<string, number>();
    const chosen = new Map<string, number[]>();
    const answer = (id: string, place: number) => {
      credits.set(id, place === KEY ? 1 : 0);
      chosen.set(id, [place]);
    };
    for (let i = 0; i < 12; i += 1)
      answer(
        `sound-${i}`,
        chance() < solves(ability, (i - 7) / 6) ? KEY : 1 + Math.floor(chance() * 3),
      );
    answer('guessed', Math.floor(chance() * 4));
    answer('wrong-key', chance() < solves(ability, 0) ? 2 : Math.floor(chance() * 2));
    answer('easy', KEY);
    return { credits, chosen };
  });
}

describe('item statistics', () => {
  const found = new Map(
    itemStatistics(examinees(), () => new Set([KEY])).map((each) => [each.itemId, each]),
  );
  test('find how hard the items are', () => {
    const easy = found.get('sound-0')?.meanCredit ?? 0;
    const hard = found.get('sound-11')?.meanCredit ?? 1;
    expect(easy).toBeGreaterThan(hard + 0.2);
    expect(Math.abs(easy - solves(0, -7 / 6))).toBeLessThan(0.08);
  });
  test('flag no sound item', () => {
    for (let i = 0; i < 12; i += 1) expect(found.get(`sound-${i}`)?.flags, `${i}`).toEqual([]);
  });
  test('flag an item that tells nobody from anybody, and one that everybody knows', () => {
    expect(found.get('guessed')?.flags).toContain('does-not-discriminate');
    expect(found.get('easy')).toMatchObject({ flags: ['too-easy'], discrimination: null });
  });
  test('flag a wrong key: the better ones choose another option', () => {
    const wrong = found.get('wrong-key');
    expect(wrong?.discrimination).toBeLessThan(0);
    expect(wrong?.flags).toEqual(expect.arrayContaining(['distractor-misleads']));
  });
  test('say how often an option is chosen', () => {
    const shares = found.get('guessed')?.options.map((option) => option.share) ?? [];
    expect(shares.length).toBe(4);
    expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(1);
  });
  test('say nothing about quality from few answers', () => {
    const few = itemStatistics(examinees().slice(0, 10), () => new Set([KEY]));
    expect(few.every((each) => each.flags.join() === 'few-answers')).toBe(true);
  });
});
