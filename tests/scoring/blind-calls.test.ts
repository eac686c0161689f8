import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { loadRubric } from '@/lib/cli/load-rubric';
import { loadLanguageModel } from '@/lib/content/load-language-model';
import { detect } from '@/lib/language/detect';
import { patientActs } from '@/lib/language/patient-acts';
import { DetectedMove } from '@/lib/model/action';
import { CallTranscript } from '@/lib/model/call-transcript';
import { MoveId } from '@/lib/model/move-id';
import { fromTranscript } from '@/lib/scoring/from-transcript';
import { scoreCall } from '@/lib/scoring/score-call';

const Judged = z.object({
  id: z.string(),
  gold: z.object({
    overall: z.number(),
    criticalFaults: z.array(z.object({ turn: z.number(), move: MoveId })),
  }),
});

const rubric = loadRubric();
const model = loadLanguageModel();

/** Calls written and judged by somebody who saw neither rules nor data nor program, scored from their words alone. */
const CALLS = readFileSync(path.join(import.meta.dirname, 'blind-calls.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => {
    const data: unknown = JSON.parse(line);
    const call = fromTranscript(
      CallTranscript.parse(data),
      (prev, text) => {
        const { moves, understood } = detect(model, { prev, text });
        return { moves: moves.map((move) => DetectedMove.parse(move)), understood };
      },
      (text, prev) => patientActs(text, prev),
    );
    return { ...Judged.parse(data), report: scoreCall(call, rubric) };
  });
const overallOf = (id: string): number => {
  const found = CALLS.find((call) => call.id === id);
  if (!found) throw new Error(`no call ${id}`);
  return found.report.overall;
};
const sets = CALLS.filter(({ id }) => id.endsWith('-excellent')).map(({ id }) => id.split('-')[0]);

describe('calls of a writer who saw nothing of the scorer', () => {
  it.each(sets)('%s: excellent beats mediocre beats bad', (set) => {
    expect(overallOf(`${set}-excellent`)).toBeGreaterThan(overallOf(`${set}-mediocre`));
    expect(overallOf(`${set}-mediocre`)).toBeGreaterThan(overallOf(`${set}-bad`) + 20);
  });

  it('fail whenever a red line is crossed, however politely', () => {
    const crossed = CALLS.filter(({ gold }) => gold.criticalFaults.length > 0);
    expect(crossed.length).toBeGreaterThan(5);
    expect(crossed.filter(({ report }) => report.band !== 'fail').map(({ id }) => id)).toEqual([]);
  });

  it('do not fail without a red line, but for two that are bad anyway', () => {
    const kept = CALLS.filter(({ gold }) => gold.criticalFaults.length === 0);
    const failed = kept.filter(({ report }) => report.band === 'fail');
    expect(failed.length).toBeLessThanOrEqual(2);
    expect(failed.every(({ gold }) => gold.overall < 60)).toBe(true);
  });
});
