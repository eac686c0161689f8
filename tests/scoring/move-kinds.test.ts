import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { MOVE_IDS, type MoveId } from '@/lib/model/move-id';
import { PATIENT_ACTS } from '@/lib/model/patient-act';
import { Rule } from '@/lib/model/rule';
import type { ScoredCall } from '@/lib/model/scored-call';
import { readCall } from '@/lib/scoring/call-reading';
import { runCheck } from '@/lib/scoring/kinds/registry';
import type { Rubric } from '@/lib/scoring/rubric';
import { agent, call, patient } from './build-call';

const rubric: Rubric = { rules: [], policies: new Map(), case: null, objections: new Map() };
type RuleCheck = z.input<typeof Rule.shape.check>;
const run = (check: RuleCheck, judged: ScoredCall) =>
  runCheck(Rule.shape.check.parse(check), readCall(judged), rubric);
const turns = (check: RuleCheck, judged: ScoredCall) => run(check, judged).map((b) => b.turn);

describe('move-absent after a line or with words', () => {
  const check: RuleCheck = {
    kind: 'move-absent',
    none_of: ['pressure'],
    after: ['refuses'],
    words: ['今天'],
  };
  const pushed = (text: string) => agent(['pressure'], { text });
  it('is broken only right after such a line, where the words are said', () => {
    expect(turns(check, call([patient(['refuses']), pushed('今天就定吧')]))).toEqual([1]);
    expect(run(check, call([patient(['hesitates']), pushed('今天就定吧')]))).toEqual([]);
    expect(run(check, call([patient(['refuses']), pushed('快定吧')]))).toEqual([]);
  });
});

describe('goes-with', () => {
  const check: RuleCheck = {
    kind: 'goes-with',
    moves: ['escalate-internal'],
    with: ['schedule-callback'],
    words: ['点前'],
    never: ['mention-offer'],
    behind: 1,
  };
  const passedOn = (text: string, more: MoveId[] = []) =>
    agent(['escalate-internal', ...more], { text });
  it('is kept by a move or by words, in the turn or in one that counts', () => {
    expect(run(check, call([passedOn('五点前回您')]))).toEqual([]);
    expect(run(check, call([passedOn('我转给主管', ['schedule-callback'])]))).toEqual([]);
    expect(run(check, call([passedOn('我转给主管'), agent(['schedule-callback'])]))).toEqual([]);
  });
  it('is broken at the first turn that lacks it', () => {
    const late = [passedOn('我转给主管'), agent([]), agent(['schedule-callback'])];
    expect(turns(check, call([agent([]), ...late]))).toEqual([1]);
  });
  it('is not owed where the call ended before, nor twice', () => {
    expect(run(check, call([passedOn('我转给主管'), patient(['bye'])]))).toEqual([]);
    expect(
      run(check, call([passedOn('五点前回您'), agent([]), passedOn('转好了'), agent([])])),
    ).toEqual([]);
  });
  it('never stands beside what it forbids', () => {
    expect(turns(check, call([passedOn('五点前回您', ['mention-offer'])]))).toEqual([0]);
  });
  it('looks back as far as it is told, and only after the lines it is about', () => {
    const back: RuleCheck = {
      kind: 'goes-with',
      moves: ['ask-referral'],
      after: ['thanks'],
      with: ['ask-satisfaction'],
      before: 1,
    };
    const asks = agent(['ask-referral']);
    const did = agent(['ask-satisfaction']);
    expect(run(back, call([did, patient(['thanks']), asks]))).toEqual([]);
    expect(turns(back, call([did, agent([]), patient(['thanks']), asks]))).toEqual([3]);
    expect(run(back, call([patient(['tells']), asks]))).toEqual([]);
  });
});

describe('at-most', () => {
  const check: RuleCheck = { kind: 'at-most', moves: ['ask-contact'], most: 1 };
  it('is broken at every turn beyond the number', () => {
    const asks = agent(['ask-contact']);
    expect(run(check, call([asks, agent([])]))).toEqual([]);
    expect(turns(check, call([asks, asks, agent([]), asks]))).toEqual([1, 3]);
  });
});

describe('kinds about moves', () => {
  const moveIds = fc.subarray(MOVE_IDS.slice());
  const acts = fc.subarray(PATIENT_ACTS.slice(), { maxLength: 3 });
  const anyCall = fc
    .array(
      fc.oneof(
        moveIds.map((moves) => agent(moves.slice(0, 5))),
        acts.map((own) => patient(own)),
      ),
      { maxLength: 12 },
    )
    .map((list) => call(list));
  const some = moveIds.filter((moves) => moves.length > 0);
  const anyCheck = fc.oneof(
    fc.record({
      kind: fc.constant('goes-with' as const),
      moves: some,
      after: acts,
      with: moveIds,
      never: moveIds,
      before: fc.nat(3),
      behind: fc.nat(3),
    }),
    fc.record({
      kind: fc.constant('at-most' as const),
      moves: some,
      most: fc.integer({ min: 1, max: 4 }),
    }),
    fc.record({ kind: fc.constant('move-absent' as const), none_of: some, after: acts }),
  );

  it('name turns of the agent with one of their moves, each once and in order', () => {
    fc.assert(
      fc.property(anyCheck, anyCall, (check, judged) => {
        const at = turns(check, judged);
        const looked = new Set(check.kind === 'move-absent' ? check.none_of : check.moves);
        for (const turn of at) {
          const said = judged.turns[turn ?? -1];
          expect(said?.speaker).toBe('agent');
          if (said?.speaker === 'agent')
            expect(said.moves.some((m) => looked.has(m.id))).toBe(true);
        }
        expect(at).toEqual([...new Set(at)].sort((a, b) => (a ?? 0) - (b ?? 0)));
      }),
    );
  });
  it('find nothing without their moves, and asking for nothing finds nothing', () => {
    fc.assert(
      fc.property(anyCheck, acts, (check, own) => {
        expect(run(check, call([patient(own), agent([])]))).toEqual([]);
      }),
    );
  });
  it('goes-with is never broken more often when more turns count', () => {
    fc.assert(
      fc.property(anyCheck, anyCall, (check, judged) => {
        if (check.kind !== 'goes-with') return;
        const wider = { ...check, before: check.before + 1 };
        expect(run(wider, judged).length).toBeLessThanOrEqual(run(check, judged).length);
      }),
    );
  });
});
