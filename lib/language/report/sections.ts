import type { HeldOut } from '@/lib/language/report/held-out';
import { nearDuplicates } from '@/lib/language/report/near-duplicates';
import { f1Of, precisionOf, recallOf, sumOf, type Tally } from '@/lib/language/report/tally';
import { type Decision, tallyLabels } from '@/lib/language/report/tally-labels';
import type { Move } from '@/lib/model/moves';
import type { Utterance } from '@/lib/model/utterance';

/** A figure with three digits. */
export const n3 = (x: number): string => x.toFixed(3);

/** "micro | precision | recall | macro" of a set of decisions, as table cells. */
export function figuresLine(decisions: readonly Decision[], labels: number): string {
  const rows = tallyLabels(decisions, labels);
  const all = sumOf(rows);
  const used = rows.filter((row) => row.hits + row.misses > 0);
  const macro = used.reduce((sum, row) => sum + f1Of(row), 0) / (used.length || 1);
  return [f1Of(all), precisionOf(all), recallOf(all), macro].map(n3).join(' | ');
}

/** Per-label table, worst first, and the critical faults on their own. */
export function labelSection(judged: readonly HeldOut[], moves: readonly Move[]): string[] {
  const rows = tallyLabels(judged, moves.length);
  const cells = (move: Move, row: Tally): string =>
    `| ${move.id} | ${row.hits + row.misses} | ${n3(f1Of(row))} | ${n3(precisionOf(row))} | ${n3(recallOf(row))} |`;
  const head = ['| move | lines | F1 | precision | recall |', '|---|---|---|---|---|'];
  const pairs = moves.map((move, i) => ({ move, row: rows[i] as Tally }));
  return [
    '## Critical faults',
    '',
    ...head,
    ...pairs.filter(({ move }) => move.critical).map(({ move, row }) => cells(move, row)),
    '',
    '## Every label, weakest first',
    '',
    ...head,
    ...[...pairs]
      .sort((a, b) => f1Of(a.row) - f1Of(b.row))
      .map(({ move, row }) => cells(move, row)),
    '',
  ];
}

/** How often a line that only looks like a fault is left without a wrong fault. */
export function hardSection(judged: readonly HeldOut[], moves: readonly Move[]): string[] {
  const hard = judged.filter((one) => one.utterance.hard);
  const wrong = (one: HeldOut, ask: (move: Move) => boolean): boolean =>
    one.said.some((label) => ask(moves[label] as Move) && !one.truth.includes(label));
  const share = (ask: (move: Move) => boolean): string =>
    n3(hard.filter((one) => !wrong(one, ask)).length / (hard.length || 1));
  return [
    '## Hard negatives',
    '',
    `${hard.length} lines look like some label and are not. Without any wrong fault: ${share((move) => move.kind === 'fault')};`,
    `without a wrong critical fault: ${share((move) => move.critical === true)}; without any wrong label at all: ${share(() => true)}.`,
    '',
  ];
}

/** Said probability against how often it was true, over all label decisions above one per cent. */
export function calibrationSection(judged: readonly HeldOut[]): string[] {
  const bins = Array.from({ length: 10 }, () => ({ count: 0, sum: 0, right: 0 }));
  for (const one of judged) {
    one.probabilities.forEach((probability, label) => {
      if (probability < 0.01) return;
      const bin = bins[Math.min(9, Math.floor(probability * 10))];
      if (!bin) return;
      bin.count++;
      bin.sum += probability;
      if (one.truth.includes(label)) bin.right++;
    });
  }
  const all = bins.reduce((sum, bin) => sum + bin.count, 0);
  const gap = bins.reduce((sum, bin) => sum + Math.abs(bin.sum - bin.right), 0) / (all || 1);
  return [
    '## Calibration',
    '',
    '| confidence said | true | decisions |',
    '|---|---|---|',
    ...bins
      .filter((bin) => bin.count > 0)
      .map((bin) => `| ${n3(bin.sum / bin.count)} | ${n3(bin.right / bin.count)} | ${bin.count} |`),
    '',
    `Mean gap (expected calibration error): ${n3(gap)}.`,
    '',
  ];
}

/** Pairs of labels where one was missed and the other said wrongly in the same line. */
export function confusionSection(judged: readonly HeldOut[], moves: readonly string[]): string[] {
  const pairs = new Map<string, number>();
  for (const one of judged) {
    const missed = one.truth.filter((label) => !one.said.includes(label));
    const wrong = one.said.filter((label) => !one.truth.includes(label));
    for (const a of missed)
      for (const b of wrong)
        pairs.set(`${moves[a]} | ${moves[b]}`, (pairs.get(`${moves[a]} | ${moves[b]}`) ?? 0) + 1);
  }
  const top = [...pairs].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 25);
  return [
    '## Commonest confusions',
    '',
    '| meant | heard | times |',
    '|---|---|---|',
    ...top.map(([pair, count]) => `| ${pair} | ${count} |`),
    '',
  ];
}

/** Counts per label, variety of wording and near-duplicates: quantity must not be padding. */
export function dataSection(lines: readonly Utterance[], moves: readonly string[]): string[] {
  const alike = nearDuplicates(
    lines.map((line) => line.text.replace(/[^\p{L}\p{N}]/gu, '')),
    0.6,
  );
  const grams = new Map<string, number>();
  let total = 0;
  for (const line of lines) {
    for (let i = 0; i + 4 <= line.text.length; i++) {
      const gram = line.text.slice(i, i + 4);
      grams.set(gram, (grams.get(gram) ?? 0) + 1);
      total++;
    }
  }
  const rows = moves.map((move) => {
    const own = lines.filter((line) => line.moves.includes(move));
    const clauses = new Set(
      own.flatMap((line) =>
        line.spans
          .filter((span) => span.move === move)
          .map((span) => line.text.slice(span.start, span.end)),
      ),
    );
    return `| ${move} | ${own.length} | ${clauses.size} | ${new Set(own.map((line) => line.situation)).size} |`;
  });
  return [
    '## The data',
    '',
    `${lines.length} lines in ${new Set(lines.map((line) => line.situation)).size} situations by ${new Set(lines.map((line) => line.voice)).size} voices; ${lines.filter((line) => line.hard).length} hard negatives; ${lines.filter((line) => line.moves.length === 0).length} with no move.`,
    `Distinct four-character strings: ${grams.size} of ${total} (${n3(grams.size / (total || 1))}). Pairs of lines at least 0.6 alike (MinHash): ${alike.length}.`,
    '',
    '| move | lines | distinct clauses | situations |',
    '|---|---|---|---|',
    ...rows,
    '',
  ];
}
