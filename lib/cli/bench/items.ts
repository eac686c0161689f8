import { loadContent } from '@/lib/content/load-content';
import { PARSED_CONTENT } from '@/lib/content/parsed-cache';
import { chanceOfRight } from '@/lib/quiz/rasch/chance-of-right';
import { ratedLogits } from '@/lib/quiz/rasch/rated-logits';
import { seededNumbers } from '@/lib/quiz/seeded-numbers';
import { measure } from '@/lib/quiz/statistics/measure';
import { type Figure, quantileOf, round } from './figure';

const PEOPLE = 500;
const ITEMS = 300;
/** Each person answered this share of the items. */
const SHARE = 0.5;
/** How often all of it is done: the first time it is compiled too. */
const RUNS = 3;

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
  const runs = Array.from({ length: RUNS }, () => stepTimes(measure(people, items)));
  // the same step does the same work in every run: what it takes is the least, the rest is the runtime clearing up
  const steps = runs[0]?.map((_, step) => Math.min(...runs.map((run) => run[step] ?? 0))) ?? [];
  const inAll = runs.map((run) => run.reduce((sum, each) => sum + each, 0) / 1_000);
  return [
    {
      name: `measuring ${items.size} items by ${PEOPLE} people, processor`,
      value: round(quantileOf(inAll, 0.5), 1),
      unit: 's',
      aim: null,
    },
    {
      name: 'longest step of it, before others may be answered',
      value: round(longestOf(steps), 1),
      unit: 'ms',
      aim: '≤ 50',
    },
    {
      name: `the longest once in ${RUNS} runs, with the runtime clearing up`,
      value: round(longestOf(runs.flat()), 1),
      unit: 'ms',
      aim: null,
    },
  ];
}

/** Milliseconds of processor time of each step. */
function stepTimes(steps: Iterator<unknown>): number[] {
  const times: number[] = [];
  for (let over = false; !over; ) {
    const from = process.cpuUsage();
    over = steps.next().done === true;
    const { user, system } = process.cpuUsage(from);
    times.push((user + system) / 1_000);
  }
  return times;
}

const longestOf = (times: readonly number[]): number =>
  times.reduce((longest, each) => Math.max(longest, each), 0);
