import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { keptHeldOut } from '@/lib/cli/held-out-store';
import { nlpjsPeer } from '@/lib/cli/nlpjs-peer';
import { blindSection } from '@/lib/cli/report-blind';
import { sampleSection } from '@/lib/cli/report-samples';
import { trainingTables } from '@/lib/cli/training-tables';
import { loadLanguageModel } from '@/lib/content/load-language-model';
import { readUtterances } from '@/lib/content/read-utterances';
import { readTables } from '@/lib/language/read-tables';
import { crossValidate, decide, scoreHeldOut } from '@/lib/language/report/held-out';
import { makeScorecard, scorecardMoves } from '@/lib/language/report/keyword-scorecard';
import {
  calibrationSection,
  confusionSection,
  dataSection,
  figuresLine,
  hardSection,
  labelSection,
} from '@/lib/language/report/sections';
import { f1Of, sumOf } from '@/lib/language/report/tally';
import { type Decision, tallyLabels } from '@/lib/language/report/tally-labels';
import { calibrate } from '@/lib/language/train/calibrate';
import { foldOf } from '@/lib/language/train/fold';
import { prepare } from '@/lib/language/train/prepared';
import { movesFileSchema } from '@/lib/model/moves';
import type { Utterance } from '@/lib/model/utterance';

const FOLDS = 3;
const OUT = 'docs/language-report.md';
const ACROSS = '--across-authors';
/** Shares of the training situations in the learning curve. */
const CURVE = [0.125, 0.25, 0.5];

/**
 * `npm run language:report [-- FOLDER] [--across-authors]`: cross-validates the language model and its peers on the authored lines
 * and writes docs/language-report.md. FOLDER may hold the contract's sample files; their figures are then added.
 * `--across-authors` adds figures of models trained without one author's lines: one more training for each author.
 */
function main(): void {
  const started = performance.now();
  const log = (message: string): void => {
    process.stderr.write(`${Math.round((performance.now() - started) / 1000)} s  ${message}\n`);
  };
  const file = movesFileSchema.parse(parse(readFileSync('scenarios/moves/moves.yaml', 'utf8')));
  const moves = file.moves.map((move) => move.id);
  const lines = readUtterances();
  const tables = readTables(trainingTables(lines));
  const prepared = lines.map((line) => prepare(tables, moves, line));
  log(`${lines.length} lines read`);
  const test = prepared.filter((one) => foldOf(one.utterance.situation, FOLDS) === 0);
  const train = prepared.filter((one) => foldOf(one.utterance.situation, FOLDS) !== 0);
  const keywords = keywordDecisions(
    train.map((one) => one.utterance),
    test.map((one) => one.utterance),
    moves,
  );
  log('keyword scorecard judged');
  const nlpjs = nlpjsDecisions(
    train.map((one) => one.utterance),
    test.map((one) => one.utterance),
    moves,
  );
  log('nlp.js judged');

  const parts = CURVE.map((share) => {
    const part = train.filter((one) => foldOf(`${one.utterance.situation}#`, 1000) < share * 1000);
    const scored = scoreHeldOut(part, test, moves.length);
    log(`learning curve: ${part.length} lines`);
    return { lines: part.length, scored };
  });
  const model = loadLanguageModel();
  const judged = crossValidate(
    prepared,
    (one) => foldOf(one.utterance.situation, FOLDS),
    FOLDS,
    moves.length,
    log,
    keptHeldOut(model.version, lines),
  );
  const ours = judged.filter((one) => one.fold === 0);
  const calibration = calibrate(
    judged.map((one) => one.scored),
    moves.length,
  );
  const curve = parts.map((part) => {
    const decisions = part.scored.map((scored) => decide(scored, calibration));
    return `| ${part.lines} | ${f1Of(sumOf(tallyLabels(decisions, moves.length))).toFixed(3)} |`;
  });
  const options = process.argv.slice(2);
  const authors = options.includes(ACROSS) ? [...new Set(lines.map(authorOf))].sort() : [];
  const across = authors.map((author) => {
    const others = prepared.filter((one) => authorOf(one.utterance) !== author);
    const own = prepared.filter((one) => authorOf(one.utterance) === author);
    const decisions = scoreHeldOut(others, own, moves.length).map((scored) =>
      decide(scored, calibration),
    );
    log(`cross-author: ${author}`);
    return `| ${author} | ${own.length} | ${figuresLine(decisions, moves.length)} |`;
  });

  const samples = options.find((option) => option !== ACROSS);
  const text = [
    '# How well the language model understands agents',
    '',
    'Written by `npm run language:report`; do not edit. Every figure is on lines whose whole situation was held out; calibration and thresholds',
    'come from other held-out lines than the ones they are measured on.',
    '',
    `Model in use: version \`${model.version}\`, ${model.vocabulary.size} features. Data: ${lines.length} lines.`,
    '',
    '## Held-out figures and peers',
    '',
    'Peers are trained on the same lines and measured on the same held-out third in this run. nlp.js: `@nlpjs/lang-zh` segmenter and `@nlpjs/neural` with their own settings,',
    'threshold chosen on the test lines in its favour. Keyword scorecard: up to 60 strings per move chosen from the training lines.',
    '',
    '| | micro-F1 | precision | recall | macro-F1 |',
    '|---|---|---|---|---|',
    `| ours, all lines by ${FOLDS}-fold cross-validation | ${figuresLine(judged, moves.length)} |`,
    `| ours, same third as the peers | ${figuresLine(ours, moves.length)} |`,
    `| nlp.js | ${figuresLine(nlpjs, moves.length)} |`,
    `| keyword scorecard | ${figuresLine(keywords, moves.length)} |`,
    '',
    ...labelSection(judged, file.moves),
    ...hardSection(judged, file.moves),
    ...calibrationSection(judged),
    ...confusionSection(judged, moves),
    '## Learning curve',
    '',
    '| training lines | micro-F1 on the held-out third |',
    '|---|---|',
    ...curve,
    `| ${train.length} | ${f1Of(sumOf(tallyLabels(ours, moves.length))).toFixed(3)} |`,
    '',
    ...(across.length > 0
      ? [
          '## Across authors',
          '',
          'Trained without any line of that author. The authors divided the labels among themselves, so each knows labels of which the others',
          'wrote little: a severe test.',
          '',
          '| left-out author | lines | micro-F1 | precision | recall | macro-F1 |',
          '|---|---|---|---|---|---|',
          ...across,
          '',
        ]
      : []),
    ...blindSection(model, 'tests/language/blind', file.moves),
    ...dataSection(lines, moves),
    ...(samples && existsSync(join(samples, 'utterances.sample.jsonl'))
      ? sampleSection(model, samples)
      : []),
  ].join('\n');
  writeFileSync(OUT, `${text.trimEnd()}\n`);
  log(`written to ${OUT}`);
}

const authorOf = (line: Utterance): string => line.id.split('-')[0] ?? '';

const idsOf = (names: readonly string[], moves: readonly string[]): number[] =>
  names.map((name) => moves.indexOf(name)).filter((id) => id >= 0);

function keywordDecisions(
  train: readonly Utterance[],
  test: readonly Utterance[],
  moves: readonly string[],
): Decision[] {
  const card = makeScorecard(train);
  return test.map((line) => ({
    truth: idsOf(line.moves, moves),
    said: idsOf(scorecardMoves(card, line.text), moves),
  }));
}

function nlpjsDecisions(
  train: readonly Utterance[],
  test: readonly Utterance[],
  moves: readonly string[],
): Decision[] {
  const peer = nlpjsPeer(train);
  const scores = test.map((line) => peer(line.text));
  let best: Decision[] = [];
  let bestF = -1;
  for (let threshold = 0.05; threshold < 0.9; threshold += 0.05) {
    const decisions = test.map((line, i) => ({
      truth: idsOf(line.moves, moves),
      said: moves.flatMap((move, id) => ((scores[i]?.[move] ?? 0) >= threshold ? [id] : [])),
    }));
    const f = f1Of(sumOf(tallyLabels(decisions, moves.length)));
    if (f > bestF) {
      bestF = f;
      best = decisions;
    }
  }
  return best;
}

main();
