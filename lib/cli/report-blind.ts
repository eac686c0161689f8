import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { detect } from '@/lib/language/detect';
import type { LanguageModel } from '@/lib/language/language-model';
import { figuresLine, n3 } from '@/lib/language/report/sections';
import { f1Of, precisionOf, recallOf } from '@/lib/language/report/tally';
import { tallyLabels } from '@/lib/language/report/tally-labels';
import type { Move } from '@/lib/model/moves';
import { type Utterance, utteranceSchema } from '@/lib/model/utterance';

/** Labels shown as the weakest. */
const WEAKEST = 12;

/** Figures of the model in use on lines of a writer who saw no training line; nothing when the folder is not there. */
export function blindSection(
  model: LanguageModel,
  folder: string,
  moves: readonly Move[],
): string[] {
  if (!existsSync(folder)) return [];
  const lines = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').trim().split('\n'))
    .map((line): Utterance => utteranceSchema.parse(JSON.parse(line)));
  const idOf = (name: string): number => moves.findIndex(({ id }) => id === name);
  const decisions = lines.map(({ prev, text, moves: truth, hard }) => ({
    truth: truth.map(idOf),
    said: detect(model, { prev, text }).moves.map(({ id }) => idOf(id)),
    hard: hard ?? false,
  }));
  const hard = decisions.filter((one) => one.hard);
  const spared = hard.filter(({ truth, said }) =>
    said.every((label) => moves[label]?.kind !== 'fault' || truth.includes(label)),
  );
  const rows = tallyLabels(decisions, moves.length).map((tally, label) => ({
    move: moves[label] as Move,
    tally,
    lines: tally.hits + tally.misses,
  }));
  const table = (list: typeof rows): string[] => [
    '| move | lines | F1 | precision | recall |',
    '|---|---|---|---|---|',
    ...list.map(
      ({ move, tally, lines: count }) =>
        `| ${move.id} | ${count} | ${n3(f1Of(tally))} | ${n3(precisionOf(tally))} | ${n3(recallOf(tally))} |`,
    ),
    '',
  ];
  return [
    '## A writer the model never learnt from',
    '',
    `${lines.length} lines in tests/language/blind, by somebody who saw no training line; never trained on, never tuned on.`,
    '',
    '| lines | micro-F1 | precision | recall | macro-F1 |',
    '|---|---|---|---|---|',
    `| ${lines.length} | ${figuresLine(decisions, moves.length)} |`,
    '',
    `Hard negatives without any wrong fault: ${n3(spared.length / (hard.length || 1))} of ${hard.length}. Critical faults, then the weakest labels:`,
    '',
    ...table(rows.filter(({ move }) => move.critical)),
    ...table(
      rows
        .filter((row) => row.lines > 0)
        .sort((a, b) => f1Of(a.tally) - f1Of(b.tally))
        .slice(0, WEAKEST),
    ),
  ];
}
