import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { detect } from '@/lib/language/detect';
import type { LanguageModel } from '@/lib/language/language-model';
import { figuresLine } from '@/lib/language/report/sections';
import type { Decision } from '@/lib/language/report/tally-labels';

const utteranceSample = z.object({
  prev: z.string().nullable(),
  text: z.string(),
  moves: z.array(z.string()),
});
const callSample = z.object({
  turns: z.array(z.object({ speaker: z.string(), text: z.string() })),
  gold: z.object({
    faults: z.array(z.object({ turn: z.number(), move: z.string() })),
    goodMoves: z.array(z.object({ turn: z.number(), moves: z.array(z.string()) })),
  }),
});

/** Figures of the model in use on the sample files of the contract. They were never trained on, but they were read while the cue lists were written. */
export function sampleSection(model: LanguageModel, folder: string): string[] {
  const utterances = linesOf(join(folder, 'utterances.sample.jsonl')).map((line) =>
    utteranceSample.parse(line),
  );
  const first = utterances.map((line) => decision(model, line.prev, line.text, line.moves));
  const calls = linesOf(join(folder, 'calls.sample.jsonl')).map((line) => callSample.parse(line));
  const second = calls.flatMap(({ turns, gold }) =>
    turns.flatMap((turn, index) => {
      if (turn.speaker !== 'agent') return [];
      const truth = [
        ...gold.goodMoves.filter((one) => one.turn === index).flatMap((one) => one.moves),
        ...gold.faults.filter((one) => one.turn === index).map((one) => one.move),
      ];
      return [decision(model, turns[index - 1]?.text ?? null, turn.text, truth)];
    }),
  );
  return [
    '## The sample files of the contract',
    '',
    'Never trained on. The lists of cue words and turns of phrase were written by somebody who had read them, so these figures flatter; the held-out figures above judge decisions.',
    '',
    '| file | turns | micro-F1 | precision | recall | macro-F1 |',
    '|---|---|---|---|---|---|',
    `| utterances | ${first.length} | ${figuresLine(first, model.moves.length)} |`,
    ...(second.length > 0
      ? [`| calls (agent turns) | ${second.length} | ${figuresLine(second, model.moves.length)} |`]
      : []),
    '',
  ];
}

function decision(
  model: LanguageModel,
  prev: string | null,
  text: string,
  moves: readonly string[],
): Decision {
  const id = (name: string): number => model.moves.indexOf(name);
  return {
    truth: moves.map(id),
    said: detect(model, { prev, text }).moves.map((move) => id(move.id)),
  };
}

function linesOf(file: string): unknown[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as unknown);
}
