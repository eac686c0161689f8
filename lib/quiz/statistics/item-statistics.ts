/** One sitting as the statistics look at it: the credit of every item, and which of the options were chosen. */
export interface ScoredSitting {
  credits: ReadonlyMap<string, number>; // item id → 0..1
  /** Item id → places as written of what was chosen; only for kinds with options. */
  chosen: ReadonlyMap<string, readonly number[]>;
}

export type ItemFlag =
  | 'few-answers'
  | 'too-easy'
  | 'too-hard'
  | 'does-not-discriminate'
  | 'distractor-misleads';

export interface ItemStatistics {
  itemId: string;
  answers: number;
  meanCredit: number; // 0..1: high is easy
  /** Correlation of the item's credit with the mean of the other items of the same sittings, -1..1; null when nothing varies. */
  discrimination: number | null;
  /** By place as written: how often it was chosen, and the mean rest score of those who did. */
  options: { place: number; share: number; restScore: number }[];
  flags: ItemFlag[];
}

/** Below this nothing is said about quality. */
const ENOUGH = 30;
const TOO_EASY = 0.97;
const TOO_HARD = 0.3;
/** Below this an item tells good from weak examinees no better than chance. */
const LEAST_DISCRIMINATION = 0.1;

/**
 * How the items did, by classical test theory, sorted by id. The item itself is left out of the score that it is compared
 * with. `rightOf` gives the right options of an item, so that a wrong one that better examinees choose is found: that is
 * most often a wrong key or an unclear question.
 */
export function itemStatistics(
  sittings: readonly ScoredSitting[],
  rightOf: (itemId: string) => ReadonlySet<number>,
): ItemStatistics[] {
  const rows = new Map<string, { credit: number; rest: number; chosen: readonly number[] }[]>();
  for (const { credits, chosen } of sittings) {
    const total = [...credits.values()].reduce((sum, credit) => sum + credit, 0);
    for (const [id, credit] of credits) {
      const rest = credits.size > 1 ? (total - credit) / (credits.size - 1) : 0;
      const row = { credit, rest, chosen: chosen.get(id) ?? [] };
      const known = rows.get(id);
      if (known) known.push(row);
      else rows.set(id, [row]);
    }
  }
  return [...rows]
    .map(([itemId, answers]) => {
      const meanCredit = mean(answers.map((row) => row.credit));
      const discrimination = correlation(
        answers.map((row) => row.credit),
        answers.map((row) => row.rest),
      );
      const options = optionFigures(answers);
      const figures = { itemId, answers: answers.length, meanCredit, discrimination, options };
      return { ...figures, flags: flagsOf(figures, rightOf(itemId)) };
    })
    .sort((a, b) => (a.itemId < b.itemId ? -1 : 1));
}

function optionFigures(
  answers: readonly { rest: number; chosen: readonly number[] }[],
): ItemStatistics['options'] {
  const places = [...new Set(answers.flatMap((row) => row.chosen))].sort((a, b) => a - b);
  return places.map((place) => {
    const choosing = answers.filter((row) => row.chosen.includes(place));
    return {
      place,
      share: choosing.length / answers.length,
      restScore: mean(choosing.map((row) => row.rest)),
    };
  });
}

function flagsOf(
  { answers, meanCredit, discrimination, options }: Omit<ItemStatistics, 'flags'>,
  right: ReadonlySet<number>,
): ItemFlag[] {
  if (answers < ENOUGH) return ['few-answers'];
  const flags: ItemFlag[] = [];
  if (meanCredit > TOO_EASY) flags.push('too-easy');
  if (meanCredit < TOO_HARD) flags.push('too-hard');
  if (discrimination !== null && discrimination < LEAST_DISCRIMINATION)
    flags.push('does-not-discriminate');
  const rights = options.filter((option) => right.has(option.place));
  const best = Math.min(...rights.map((option) => option.restScore));
  // a wrong option that a tenth choose, and who are better than those who choose a right one
  if (options.some((o) => !right.has(o.place) && o.share >= 0.1 && o.restScore > best))
    flags.push('distractor-misleads');
  return flags;
}

const mean = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 0 : numbers.reduce((a, b) => a + b, 0) / numbers.length;

/** Pearson's; null when one side does not vary. */
function correlation(a: readonly number[], b: readonly number[]): number | null {
  const [meanA, meanB] = [mean(a), mean(b)];
  let both = 0;
  let varA = 0;
  let varB = 0;
  for (let i = 0; i < a.length; i += 1) {
    const da = (a[i] as number) - meanA;
    const db = (b[i] as number) - meanB;
    both += da * db;
    varA += da * da;
    varB += db * db;
  }
  return varA < 1e-12 || varB < 1e-12 ? null : both / Math.sqrt(varA * varB);
}
