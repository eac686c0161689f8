import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadRubric } from '@/lib/cli/load-rubric';
import { DIMENSION_WEIGHTS, DIMENSIONS } from '@/lib/model/dimension';
import { CRITICAL_MOVES, MOVE_IDS, type MoveId } from '@/lib/model/move-id';
import { PATIENT_ACTS } from '@/lib/model/patient-act';
import { Report } from '@/lib/model/report';
import type { ScoredTurn } from '@/lib/model/scored-call';
import { scoreCall } from '@/lib/scoring/score-call';
import { agent, call, patient } from './build-call';

const rubric = loadRubric();
const good = (extra: MoveId[] = []): ScoredTurn[] => [
  agent(['greet', 'confirm-identity', 'introduce-self'], {
    text: '您好，请问是林女士吗，我是知禾医疗小林',
  }),
  patient(['answers']),
  agent(['state-purpose', 'recall-history', 'ask-availability'], {
    text: '上周您问过种牙，现在方便说两句吗',
  }),
  patient(['objects-price'], { text: '你们太贵了' }),
  agent(['empathize', 'ask-preference', 'explain-price', 'refer-doctor', ...extra], {
    text: '比价是应该的，您想控制在多少',
  }),
  patient(['accepts'], { text: '那行' }),
  agent(['invite-visit', 'offer-times'], { text: '周六上午还是周日下午' }),
  patient(['accepts'], { text: '周六吧' }),
  agent(['confirm-appointment', 'promise-reminder'], { text: '周六上午十点，周五提醒您' }),
  patient(['thanks'], { text: '谢谢' }),
  agent(['thank', 'wish', 'farewell'], { text: '谢谢您，祝您周末愉快，再见' }),
];
const wrapUp = {
  class: 'A' as const,
  nextContactDays: 2,
  notes: '嫌贵，问了预算，已讲价格构成，约周六上午十点，周五提醒。',
};

describe('scoreCall', () => {
  it('gives a well led call a high score and praise tied to turns', () => {
    const report = scoreCall(call(good(), { wrapUp }), rubric);
    expect(report.overall).toBeGreaterThanOrEqual(92);
    expect(report.band).toBe('excellent');
    const praise = report.findings.filter((f) => f.severity === 'praise');
    expect(praise.length).toBeGreaterThan(2);
    expect(praise.length).toBeLessThanOrEqual(5);
    expect(praise.every((f) => f.turn !== null && f.points > 0)).toBe(true);
  });

  it.each(CRITICAL_MOVES)('caps a call with %s at 40 and fails it', (move) => {
    const report = scoreCall(call(good([move]), { wrapUp }), rubric);
    expect(report.overall).toBeLessThanOrEqual(40);
    expect(report.band).toBe('fail');
    expect(report.criticalFaults).toEqual([{ turn: 4, move }]);
    expect(report.faults).toEqual([]);
    expect(report.findings.find((f) => f.rule === `move/${move}`)).toMatchObject({
      severity: 'critical',
      turn: 4,
    });
  });

  it('never calls a call without a critical fault a failure', () => {
    const rude = good().map((turn) =>
      turn.speaker === 'agent' ? agent(['rude', 'blame', 'pressure', 'disparage']) : turn,
    );
    const report = scoreCall(call(rude, { endedBy: 'agent' }), rubric);
    expect(report.band).toBe('poor');
    expect(report.overall).toBeLessThan(25);
    expect(report.faults).toHaveLength(24);
  });

  it('weighs the dimensions as the contract says', () => {
    const report = scoreCall(call(good(['rude']), { wrapUp }), rubric);
    const sum = DIMENSIONS.reduce(
      (total, d) => total + (report.dimensions[d] * DIMENSION_WEIGHTS[d]) / 100,
      0,
    );
    expect(report.overall).toBe(Math.round(sum));
  });

  it('quotes the words of a fault and offers better ones', () => {
    const turns = good();
    turns[4] = agent([], {
      text: '别家便宜那是材料不行。',
      moves: [{ id: 'disparage', confidence: 1, span: [0, 10] }],
    });
    const finding = scoreCall(call(turns), rubric).findings.find(
      (f) => f.rule === 'move/disparage',
    );
    expect(finding?.message.zh).toContain('别家便宜那是材料不行');
    expect(finding?.message.en).toContain('别家便宜那是材料不行');
    expect(finding?.better?.zh).toBeTruthy();
    expect(finding?.points).toBeLessThan(0);
  });

  describe('a danger sign', () => {
    const danger = (...answers: ScoredTurn[]) =>
      scoreCall(
        call([
          agent(['greet', 'introduce-self']),
          patient(['states-danger'], { text: '血止不住，我要晕了' }),
          ...answers,
        ]),
        rubric,
      );
    it('is handled when the next turn sends the patient to care', () => {
      expect(danger(agent(['urgent-escalate'])).safety).toBe('handled');
    });
    it('is handled after one question', () => {
      expect(
        danger(agent(['ask-condition']), patient(['tells']), agent(['urgent-escalate'])).safety,
      ).toBe('handled');
    });
    it('is late after advice of another kind', () => {
      expect(
        danger(agent(['give-care-advice']), patient([]), agent(['urgent-escalate'])).safety,
      ).toBe('late');
    });
    it('is missed, fails and is capped when nobody says it', () => {
      const report = danger(agent(['reassure']), patient([]), agent(['wish', 'farewell']));
      expect(report.safety).toBe('missed');
      expect(report.band).toBe('fail');
      expect(report.overall).toBeLessThanOrEqual(40);
      expect(report.criticalFaults).toEqual([]);
      expect(report.findings.some((f) => f.rule === 'safety/missed')).toBe(true);
    });
    it('is not talked away by calming words on the way', () => {
      const calm = agent(['reassure'], { text: '您别紧张，车上让家里人扶着您，慢慢说' });
      expect(danger(agent(['urgent-escalate']), patient([]), calm).safety).toBe('handled');
    });
    it('is handled when somebody is to look first and go at once', () => {
      const text = '先看看她醒着没有，马上送医院';
      expect(danger(agent([], { text })).safety).toBe('handled');
    });
    it.each([
      '先观察观察吧，去急诊又要排队又要花钱',
      '去急诊还得排队，您躺躺就好了',
      '先看看再说，不行明天去医院',
    ])('is missed when care is named only to put it off: %s', (text) => {
      expect(danger(agent([], { text })).safety).toBe('missed');
    });
    it('is missed when the patient is talked out of it afterwards', () => {
      const out = agent([], { text: '其实也不用去医院，躺会儿就好' });
      expect(danger(agent(['urgent-escalate']), patient([]), out).safety).toBe('missed');
    });
  });

  it('charges a hint in its turn', () => {
    const turns = good();
    turns[4] = { ...(turns[4] as ReturnType<typeof agent>), hints: 1 };
    const plain = scoreCall(call(good(), { wrapUp }), rubric).dimensions.objection;
    expect(scoreCall(call(turns, { wrapUp }), rubric).dimensions.objection).toBeLessThan(plain);
  });

  it('judges an empty call without throwing', () => {
    const report = scoreCall(call([], { endedBy: null }), rubric);
    expect(Report.safeParse(report).success).toBe(true);
    expect(report.overall).toBeLessThan(20);
  });

  it('gives the same schema-true report twice for any call', () => {
    const turn = fc.oneof(
      fc
        .record({
          moves: fc.subarray([...MOVE_IDS], { maxLength: 5 }),
          text: fc.string({ maxLength: 40 }),
          interrupts: fc.boolean(),
          gapMs: fc.nat(20_000),
          heldMs: fc.option(fc.nat(90_000)),
        })
        .map(({ moves, ...more }) => agent(moves, more)),
      fc
        .record({
          acts: fc.subarray([...PATIENT_ACTS], { maxLength: 3 }),
          text: fc.string({ maxLength: 40 }),
        })
        .map(({ acts, text }) => patient(acts, { text })),
    );
    const anyCall = fc.record({
      turns: fc.array(turn, { maxLength: 14 }),
      direction: fc.constantFrom('outbound' as const, 'inbound' as const),
      channel: fc.constantFrom('phone' as const, 'desk' as const),
      endedBy: fc.constantFrom('agent' as const, 'patient' as const, null),
      wrapUp: fc.option(
        fc.record({
          class: fc.constantFrom('A' as const, 'D' as const, 'none' as const),
          nextContactDays: fc.option(fc.nat(60)),
          notes: fc.string({ maxLength: 60 }),
        }),
      ),
    });
    fc.assert(
      fc.property(anyCall, (given) => {
        const judged = call(given.turns, given);
        const report = scoreCall(judged, rubric);
        expect(Report.safeParse(report).success).toBe(true);
        expect(scoreCall(structuredClone(judged), rubric)).toEqual(report);
      }),
      { numRuns: 300 },
    );
  });
});
