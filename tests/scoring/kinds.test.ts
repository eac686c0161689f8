import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { z } from 'zod';
import { loadRubric } from '@/lib/cli/load-rubric';
import type { Case } from '@/lib/model/case';
import { Policy } from '@/lib/model/policy';
import { Rule } from '@/lib/model/rule';
import type { ScoredCall } from '@/lib/model/scored-call';
import { readCall } from '@/lib/scoring/call-reading';
import { runCheck } from '@/lib/scoring/kinds/registry';
import type { Rubric } from '@/lib/scoring/rubric';
import { agent, call, patient } from './build-call';

const windows = Policy.parse(parse(readFileSync('scenarios/policies/call-windows.yaml', 'utf8')));
const base = loadRubric();
const rubric: Rubric = {
  ...base,
  rules: [],
  policies: new Map([...base.policies, [windows.id, windows]]),
};
type RuleCheck = z.input<typeof Rule.shape.check>;
const run = (check: RuleCheck, judged: ScoredCall, own: Rubric = rubric) =>
  runCheck(Rule.shape.check.parse(check), readCall(judged), own);
const turns = (check: RuleCheck, judged: ScoredCall) => run(check, judged).map((b) => b.turn);

describe('move-present', () => {
  const check: RuleCheck = { kind: 'move-present', phase: 'open', any_of: ['greet'] };
  it('is kept when the move is in the phase', () => {
    expect(run(check, call([agent([]), patient([]), agent(['greet']), agent([])]))).toEqual([]);
  });
  it('is broken once, at the first turn of the phase, when the move comes later only', () => {
    expect(turns(check, call([agent([]), agent([]), agent(['greet'])]))).toEqual([0]);
  });
  it('says nothing about a call without agent turns', () => {
    expect(run(check, call([patient(['answers'])]))).toEqual([]);
  });
});

describe('move-absent', () => {
  const check: RuleCheck = { kind: 'move-absent', phase: 'any', none_of: ['mention-offer'] };
  it('is kept without the move', () => expect(run(check, call([agent(['greet'])]))).toEqual([]));
  it('is broken at every turn with it, with the span of the words', () => {
    const offer = agent([], {
      text: '现在有活动',
      moves: [{ id: 'mention-offer', confidence: 1, span: [2, 5] }],
    });
    expect(run(check, call([agent([]), offer, offer])).map((b) => [b.turn, b.span])).toEqual([
      [1, [2, 5]],
      [2, [2, 5]],
    ]);
  });
});

describe('order', () => {
  const check: RuleCheck = {
    kind: 'order',
    moves: ['greet', 'introduce-self', 'ask-availability'],
  };
  it('is kept in order, and when a move is missing', () => {
    expect(run(check, call([agent(['greet']), agent(['ask-availability'])]))).toEqual([]);
  });
  it('is broken at the move that came too early', () => {
    expect(turns(check, call([agent(['ask-availability']), agent(['greet'])]))).toEqual([0]);
  });
  it('looks at the spans within one turn', () => {
    const swapped = agent([], {
      text: '方便吗，您好',
      moves: [
        { id: 'ask-availability', confidence: 1, span: [0, 3] },
        { id: 'greet', confidence: 1, span: [4, 6] },
      ],
    });
    expect(turns(check, call([swapped]))).toEqual([0]);
    expect(run({ ...check, within_turn: false }, call([swapped]))).toEqual([]);
  });
});

describe('answers', () => {
  const check: RuleCheck = {
    kind: 'answers',
    after: ['fears'],
    with: ['empathize'],
    within: 2,
    never: ['mention-offer'],
  };
  it('is kept when the answer comes within the term', () => {
    expect(
      run(check, call([patient(['fears']), agent([]), patient([]), agent(['empathize'])])),
    ).toEqual([]);
  });
  it('is broken at the next turn when no answer comes', () => {
    expect(
      turns(check, call([patient(['fears']), agent([]), agent([]), agent(['empathize'])])),
    ).toEqual([1]);
  });
  it('is broken by a move that is never right there, also beside the answer', () => {
    expect(turns(check, call([patient(['fears']), agent(['empathize', 'mention-offer'])]))).toEqual(
      [1],
    );
  });
  it('is not owed twice, nor when the call ended before anybody could answer', () => {
    expect(
      run(
        check,
        call([patient(['fears']), agent(['empathize']), patient(['fears']), agent([]), agent([])]),
      ),
    ).toEqual([]);
    expect(run(check, call([agent([]), patient(['fears'])]))).toEqual([]);
  });
});

describe('rings', () => {
  const check: RuleCheck = { kind: 'rings', most: 3 };
  const picked = (rings: number, text: string) =>
    call([agent([], { rings, text })], { direction: 'inbound' });
  it('is kept within the rings, or with an apology', () => {
    expect(run(check, picked(3, '您好'))).toEqual([]);
    expect(run(check, picked(6, '您好，让您久等了'))).toEqual([]);
  });
  it('is broken by a late answer without a word', () =>
    expect(run(check, picked(6, '您好'))[0]?.quote).toBe('6'));
  it('does not apply to outbound calls', () =>
    expect(run(check, call([agent([], { rings: 9 })]))).toEqual([]));
});

describe('hold', () => {
  const check: RuleCheck = { kind: 'hold', announced: true, most_seconds: 60, thanked: true };
  it('is kept when announced, short and thanked for', () => {
    expect(
      run(check, call([agent(['hold-request']), agent(['hold-thanks'], { heldMs: 20_000 })])),
    ).toEqual([]);
  });
  it.each([
    ['not announced', [agent([]), agent(['hold-thanks'], { heldMs: 20_000 })]],
    ['too long', [agent(['hold-request']), agent(['hold-thanks'], { heldMs: 90_000 })]],
    ['not thanked for', [agent(['hold-request']), agent([], { heldMs: 20_000 })]],
  ])('is broken when %s', (_why, list) => expect(turns(check, call(list))).toEqual([1]));
});

describe('silence', () => {
  const check: RuleCheck = { kind: 'silence', most_seconds: 8 };
  it('is kept by a quick reply', () =>
    expect(run(check, call([agent([], { gapMs: 3000 })]))).toEqual([]));
  it('is broken by a long gap or a long silence', () => {
    expect(
      turns(check, call([agent([], { gapMs: 9000 }), agent([], { silenceMs: 20_000 })])),
    ).toEqual([0, 1]);
  });
});

describe('interrupt', () => {
  it('is broken at every interruption, and only there', () => {
    expect(
      turns({ kind: 'interrupt' }, call([agent([]), agent([], { interrupts: true })])),
    ).toEqual([1]);
  });
});

describe('hang-up-order', () => {
  const check: RuleCheck = { kind: 'hang-up-order' };
  const list = [agent(['greet']), patient(['bye']), agent(['farewell'])];
  it('is kept when the patient hangs up, when nobody knows who did, and at the desk', () => {
    expect(run(check, call(list))).toEqual([]);
    expect(run(check, call(list, { endedBy: null }))).toEqual([]);
    expect(run(check, call(list, { endedBy: 'agent', channel: 'desk' }))).toEqual([]);
  });
  it('is broken when the agent hangs up first', () => {
    expect(turns(check, call(list, { endedBy: 'agent' }))).toEqual([2]);
  });
  it('allows to end a wrong number after a goodbye', () => {
    expect(
      run(
        check,
        call([agent([]), patient(['wrong-number']), agent(['farewell'])], { endedBy: 'agent' }),
      ),
    ).toEqual([]);
  });
});

describe('wording', () => {
  const says = (text: string) => call([agent([], { text })]);
  it('asks for 您, except in quoted words', () => {
    const check: RuleCheck = { kind: 'wording', what: 'polite-you', banned: [] };
    expect(run(check, says('您看周六方便吗'))).toEqual([]);
    expect(run(check, says('您刚才说“你们太贵”，我记下了'))).toEqual([]);
    expect(run(check, says('那你周六来'))[0]?.span).toEqual([1, 2]);
  });
  it('finds banned words, unless they are denied or quoted', () => {
    const check: RuleCheck = { kind: 'wording', what: 'banned', banned: ['我是医生', '名额有限'] };
    expect(run(check, says('我不是医生'))).toEqual([]);
    expect(run(check, says('没有什么名额有限的说法'))).toEqual([]);
    expect(run(check, says('看病的事，哪有名额有限一说'))).toEqual([]);
    expect(run(check, says('放心，我是医生'))[0]?.span).toEqual([3, 7]);
  });
  it('finds a line said twice, however it is punctuated', () => {
    const check: RuleCheck = { kind: 'wording', what: 'repeated' };
    const line = agent([], { text: '您看周六上午来，还是周日下午来？' });
    const again = agent([], { text: '您看，周六上午来还是周日下午来' });
    expect(turns(check, call([line, patient(['asks-back']), again]))).toEqual([2]);
    expect(run(check, call([agent([], { text: '好的' }), agent([], { text: '好的' })]))).toEqual(
      [],
    );
  });
  it('limits length and questions', () => {
    expect(
      run({ kind: 'wording', what: 'length', banned: [], most: 5 }, says('一二三四五')),
    ).toEqual([]);
    expect(
      run({ kind: 'wording', what: 'length', banned: [], most: 5 }, says('一二三四五六')),
    ).toHaveLength(1);
    expect(
      run({ kind: 'wording', what: 'questions', banned: [], most: 1 }, says('疼吗？')),
    ).toEqual([]);
    expect(
      run({ kind: 'wording', what: 'questions', banned: [], most: 1 }, says('疼吗？肿吗？')),
    ).toHaveLength(1);
  });
});

const prepared = {
  prepare: {
    identity: ['customer-service'],
    goal: ['care-check'],
    window: 'call-hours',
    holiday: false,
  },
  endings: [{ id: 'booked', outcome: 100, class: ['A'], next_contact: { min: 1, max: 3 } }],
  facts: { budget: { noted: ['预算', '一万'], label: { zh: '预算', en: 'the budget' } } },
} as unknown as Case;
const withCase: Rubric = { ...rubric, case: prepared };

describe('handbook', () => {
  it('judges nothing', () =>
    expect(run({ kind: 'handbook' }, call([agent(['rude'])]))).toEqual([]));
});

describe('prepare', () => {
  const prep = (identity: string, goal: string, time: string) =>
    call([agent([])], {
      caseId: 'x/y',
      preparation: { identity, goal, time } as ScoredCall['preparation'],
    });
  it.each([
    ['identity', 'customer-service', 'care-check', '10:00', 0],
    ['identity', 'booking-desk', 'care-check', '10:00', 1],
    ['goal', 'customer-service', 'care-check', '10:00', 0],
    ['goal', 'customer-service', 'rebook', '10:00', 1],
    ['time', 'customer-service', 'care-check', '19:20', 0],
    ['time', 'customer-service', 'care-check', '12:40', 1],
    ['time', 'customer-service', 'care-check', '21:15', 1],
  ] as const)('%s: %s, %s at %s gives %i', (field, identity, goal, time, count) => {
    expect(run({ kind: 'prepare', field }, prep(identity, goal, time), withCase)).toHaveLength(
      count,
    );
  });
  it('looks only at the spans of the day it is told', () => {
    const noon: RuleCheck = { kind: 'prepare', field: 'time', between: [['11:30', '14:00']] };
    const at = (time: string) => prep('customer-service', 'care-check', time);
    expect(run(noon, at('12:40'), withCase)).toHaveLength(1);
    expect(run(noon, at('21:15'), withCase)).toEqual([]);
  });
  it('says nothing without a case or a preparation', () => {
    expect(
      run({ kind: 'prepare', field: 'goal' }, prep('booking-desk', 'rebook', '10:00')),
    ).toEqual([]);
    expect(run({ kind: 'prepare', field: 'goal' }, call([agent([])]), withCase)).toEqual([]);
  });
});

describe('wrap-up', () => {
  const booked = [
    agent(['greet']),
    patient(['accepts']),
    agent(['confirm-appointment']),
    patient(['thanks'], { text: '预算一万以内', facts: ['budget'] }),
  ];
  const wrap = (
    cls: 'A' | 'B' | 'C' | 'D' | 'none',
    nextContactDays: number | null,
    notes: string,
  ) =>
    call(booked, {
      caseId: 'x/y',
      ending: 'booked',
      wrapUp: { class: cls, nextContactDays, notes },
    });
  const long = '预算一万以内，约周日上午十点面诊，周六提醒，带身份证。';
  it.each([
    ['class', wrap('A', 2, long), 0],
    ['class', wrap('D', 2, long), 1],
    ['next-contact', wrap('A', 2, long), 0],
    ['next-contact', wrap('A', 4, long), 0], // one day of grace
    ['next-contact', wrap('A', 9, long), 1],
    ['next-contact', wrap('A', null, long), 1],
    ['notes-length', wrap('A', 2, long), 0],
    ['notes-length', wrap('A', 2, '约好了'), 1],
    ['notes-facts', wrap('A', 2, long), 0],
    ['notes-facts', wrap('A', 2, '约周日上午十点面诊，周六提醒，带身份证，其余不详。'), 1],
    ['notes-words', wrap('A', 2, long), 0],
    ['notes-words', wrap('A', 2, '这人抠门得很，难缠'), 1],
  ] as const)('%s', (field, judged, count) => {
    expect(run({ kind: 'wrap-up', field }, judged, withCase)).toHaveLength(count);
  });
  it('notes-next asks for a next step in notes that are long enough to judge', () => {
    const check: RuleCheck = { kind: 'wrap-up', field: 'notes-next' };
    expect(run(check, wrap('A', 2, long))).toEqual([]);
    expect(
      run(check, wrap('A', 2, '客人预算一万以内，嫌贵，别家更便宜，说完就把电话放下了')),
    ).toHaveLength(1);
    expect(run(check, wrap('A', 2, '嫌贵'))).toEqual([]);
  });
  it('notes-words looks for the words it is given', () => {
    const check: RuleCheck = { kind: 'wrap-up', field: 'notes-words', banned: ['有钱'] };
    expect(run(check, wrap('A', 2, `${long}看着挺有钱`))).toHaveLength(1);
    expect(run(check, wrap('A', 2, '这人抠门得很，难缠'))).toEqual([]);
  });
  it('goes by the end of the call and the words in it when no case is known', () => {
    const real = { ...wrap('D', 30, '没什么可写的啊啊啊'), caseId: null, ending: null };
    expect(run({ kind: 'wrap-up', field: 'class' }, real)).toHaveLength(1);
    expect(run({ kind: 'wrap-up', field: 'next-contact' }, real)).toHaveLength(1);
    expect(run({ kind: 'wrap-up', field: 'notes-facts' }, real)).toHaveLength(1);
  });
});
