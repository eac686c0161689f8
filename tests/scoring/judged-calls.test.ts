import { describe, expect, it } from 'vitest';
import { loadRubric } from '@/lib/cli/load-rubric';
import { loadLanguageModel } from '@/lib/content/load-language-model';
import { detect } from '@/lib/language/detect';
import { patientActs } from '@/lib/language/patient-acts';
import { DetectedMove } from '@/lib/model/action';
import type { Report } from '@/lib/model/report';
import { fromTranscript } from '@/lib/scoring/from-transcript';
import { scoreCall } from '@/lib/scoring/score-call';
import { JUDGED_CALLS, type JudgedCall } from './judged-calls';

const rubric = loadRubric();

/** Scored with the labels written by hand: what the scorer does when the language model makes no mistake. */
function scoreByHand(judged: JudgedCall): Report {
  const agents = judged.turns.filter((t) => t.speaker === 'agent').values();
  const patients = judged.turns.filter((t) => t.speaker === 'patient').values();
  const call = fromTranscript(
    judged.transcript,
    () => ({
      moves: (agents.next().value?.moves ?? []).map((id) => ({ id, confidence: 1, span: null })),
      understood: 1,
    }),
    () => patients.next().value?.acts ?? [],
  );
  return scoreCall(call, rubric);
}

/** Scored from the words alone, as the command does. */
function scoreByWords(judged: JudgedCall, model: ReturnType<typeof loadLanguageModel>): Report {
  const call = fromTranscript(
    judged.transcript,
    (prev, text) => {
      const { moves, understood } = detect(model, { prev, text });
      return { moves: moves.map((move) => DetectedMove.parse(move)), understood };
    },
    (text, prev) => patientActs(text, prev),
  );
  return scoreCall(call, rubric);
}

const sets = [...new Set(JUDGED_CALLS.map((c) => c.set).filter((set) => set !== null))];
const inSet = (set: string, grade: string) =>
  JUDGED_CALLS.find((c) => c.id === `${set}-${grade}`) as JudgedCall;

describe('calls judged with their labels', () => {
  it('are at least 24, in sets of three', () => {
    expect(JUDGED_CALLS.length).toBeGreaterThanOrEqual(24);
    expect(sets.length).toBeGreaterThanOrEqual(8);
  });

  it.each(JUDGED_CALLS.map((c) => [c.id, c] as const))(
    '%s lands where a careful judge puts it',
    (_id, judged) => {
      const report = scoreByHand(judged);
      const [low, high] = judged.expect.overall;
      expect(report.overall).toBeGreaterThanOrEqual(low);
      expect(report.overall).toBeLessThanOrEqual(high);
      expect(report.criticalFaults).toEqual(judged.expect.criticalFaults);
      expect(report.safety).toBe(judged.expect.safety);
    },
  );

  it('are told what was found in whole sentences, also when there is nothing to quote', () => {
    const messages = JUDGED_CALLS.flatMap((judged) =>
      scoreByHand(judged).findings.flatMap(({ message }) => [message.zh, message.en]),
    );
    expect(
      messages.filter((text) => /「」|“”|\{quote\}|^[\p{P}\s]*[，。,.]| {2}/u.test(text)),
    ).toEqual([]);
  });

  it.each(sets)('%s: excellent beats mediocre beats bad, each by a clear margin', (set) => {
    const [best, middle, worst] = ['excellent', 'mediocre', 'bad'].map(
      (g) => scoreByHand(inSet(set, g)).overall,
    );
    expect(best).toBeGreaterThan((middle ?? 0) + 8);
    expect(middle).toBeGreaterThan((worst ?? 0) + 20);
  });
});

describe('calls judged from their words alone', () => {
  /** The language model is trained apart and errs now and then; one set may suffer, not more. */
  const MAY_FAIL = 1;

  it('come out in the right order', () => {
    const model = loadLanguageModel();
    const wrong = sets.flatMap((set) => {
      const [best = 0, middle = 0, worst = 0] = ['excellent', 'mediocre', 'bad'].map(
        (g) => scoreByWords(inSet(set, g), model).overall,
      );
      return best > middle && middle > worst ? [] : [`${set}: ${best}, ${middle}, ${worst}`];
    });
    expect(wrong.slice(MAY_FAIL)).toEqual([]);
  });
});
