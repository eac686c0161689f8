import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadLanguageModel } from '@/lib/content/load-language-model';
import { detect } from '@/lib/language/detect';
import { f1Of, sumOf } from '@/lib/language/report/tally';
import { tallyLabels } from '@/lib/language/report/tally-labels';
import { FAULT_MOVES, MOVE_IDS } from '@/lib/model/move-id';
import { utteranceSchema } from '@/lib/model/utterance';

/**
 * Lines by writers who saw no training line. The bounds stand a little under what was measured when each file was first used; they
 * are for looking, never for training or tuning.
 */
const FOLDER = path.join(process.cwd(), 'tests/language/blind');
const lines = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.jsonl'))
  .sort()
  .flatMap((name) => readFileSync(path.join(FOLDER, name), 'utf8').trim().split('\n'))
  .map((line) => utteranceSchema.parse(JSON.parse(line)));
const labels: readonly string[] = MOVE_IDS;
const model = loadLanguageModel();
const decisions = lines.map(({ prev, text, moves, hard }) => ({
  truth: moves.map((move) => labels.indexOf(move)),
  said: detect(model, { prev, text }).moves.map(({ id }) => labels.indexOf(id)),
  hard: hard ?? false,
}));
const tallies = tallyLabels(decisions, labels.length);

describe('lines by a writer the model never learnt from', () => {
  test('are understood as a careful annotator labels them', () => {
    expect(f1Of(sumOf(tallies))).toBeGreaterThanOrEqual(0.86);
  });
  test('are understood whatever the move', () => {
    const mean = tallies.reduce((sum, tally) => sum + f1Of(tally), 0) / tallies.length;
    expect(mean).toBeGreaterThanOrEqual(0.84);
  });
  test('that only look like a fault are seldom taken for one', () => {
    const faults = new Set(FAULT_MOVES.map((move) => labels.indexOf(move)));
    const hard = decisions.filter((each) => each.hard);
    const right = hard.filter(({ truth, said }) =>
      said.every((label) => !faults.has(label) || truth.includes(label)),
    );
    expect(right.length / hard.length).toBeGreaterThanOrEqual(0.9);
  });
});
