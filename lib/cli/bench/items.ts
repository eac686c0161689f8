import { loadContent } from '@/lib/content/load-content';
import { PARSED_CONTENT } from '@/lib/content/parsed-cache';
import { chanceOfRight } from '@/lib/quiz/rasch/chance-of-right';
import { ratedLogits } from '@/lib/quiz/rasch/rated-logits';
import { seededNumbers } from '@/lib/quiz/seeded-numbers';
import { measure } from '@/lib/quiz/statistics/measure';
import { type Figure, round } from './figure';

const PEOPLE = 500;
const ITEMS = 300;
/** Each person answered this share of the items. */
const SHARE = 0.5;

/** Times what a trainer waits for at most when the figures of all items are made again: the largest clinic that is looked at. */
export function benchItems(): Figure[] {
  const { content } = loadContent('scenarios', PARSED_CONTENT);
  const items = new Map([...content.quizItems].slice(0, ITEMS));
  const chance = seededNumbers(17);
  const people = Array.from({ length: PEOPLE }, () => {
    const ability = 2 * (chance() + chance() + chance()) - 3;
    const answered = [...items.values()].filter(() => chance() < SHARE);
    return {
      credits: new Map(
        answered.map(({ id, difficulty }) => [
          id,
          chance() < chanceOfRight(ability, ratedLogits(difficulty)) ? 1 : 0,
        ]),
      ),
      chosen: new Map(answered.map(({ id }) => [id, [String(Math.floor(4 * chance()))]])),
    };
  });
  const from = performance.now();
  let longest = 0;
  let last = process.cpuUsage();
  const steps = measure(people, items);
  while (!steps.next().done) {
    const { user, system } = process.cpuUsage(last);
    longest = Math.max(longest, (user + system) / 1_000);
    last = process.cpuUsage();
  }
  return [
    {
      name: `measuring ${items.size} items by ${PEOPLE} people`,
      value: round((performance.now() - from) / 1_000, 1),
      unit: 's',
      aim: null,
    },
    {
      name: 'longest step of it, before others may be answered, of processor time',
      value: round(longest, 1),
      unit: 'ms',
      aim: '≤ 50',
    },
  ];
}
