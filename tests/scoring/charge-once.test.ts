import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Rule } from '@/lib/model/rule';
import { readCall } from '@/lib/scoring/call-reading';
import { chargeOnce } from '@/lib/scoring/charge-once';
import { faultRuleAt } from '@/lib/scoring/fault-rule-at';
import type { Rubric } from '@/lib/scoring/rubric';
import { rulesTried } from '@/lib/scoring/rules-tried';
import { ruleFindings } from '@/lib/scoring/run-rules';
import { agent, call, patient } from './build-call';

const text = '话 // words';
const rule = (id: string, check: unknown, more: Record<string, unknown> = {}): Rule =>
  Rule.parse({
    id,
    title: text,
    dimension: 'etiquette',
    severity: 'minor',
    points: 5,
    check,
    says: text,
    why: text,
    source: text,
    ...more,
  });
const rubric = (...rules: Rule[]): Rubric => ({
  rules,
  policies: new Map(),
  case: null,
  objections: new Map(),
});
const found = (judged: Parameters<typeof readCall>[0], ...rules: Rule[]) =>
  ruleFindings(readCall(judged), rubric(...rules)).map((finding) => finding.rule);

describe('one thing is charged once', () => {
  const once = rule('once', { kind: 'at-most', moves: ['mention-offer'], most: 1 });
  const fears = rule(
    'fears',
    { kind: 'answers', after: ['fears'], never: ['mention-offer'] },
    { points: 8, dimension: 'objection' },
  );
  const offer = () => agent(['mention-offer']);

  it('by the costliest of the rules that find the same move amiss at the same turn', () => {
    const judged = call([offer(), patient(['fears']), offer()]);
    expect(found(judged, once, fears)).toEqual(['fears']);
    expect(found(judged, once)).toEqual(['once']);
  });
  it('each time at another turn', () => {
    expect(found(call([offer(), offer(), patient(['fears']), offer()]), once, fears)).toEqual([
      'once',
      'fears',
    ]);
  });
  it('what a line called for counts once within a dimension', () => {
    const sorry = rule('sorry', {
      kind: 'answers',
      after: ['complains'],
      with: ['apologize-service'],
    });
    const heard = rule('heard', { kind: 'answers', after: ['complains'], with: ['empathize'] });
    const goes = rule(
      'goes',
      { kind: 'answers', after: ['complains'], with: ['escalate-internal'] },
      { dimension: 'objection' },
    );
    expect(found(call([patient(['complains']), agent([])]), sorry, heard, goes)).toEqual([
      'sorry',
      'goes',
    ]);
  });
  it('never adds a breach, and leaves one rule for every doubled one', () => {
    const breach = fc.record({
      turn: fc.option(fc.nat(3), { nil: null }),
      span: fc.constant(null),
      about: fc.constantFrom('greet', 'rude', 'first greet', 'after fears', undefined),
    });
    const list = fc.array(
      fc.tuple(fc.integer({ min: 1, max: 9 }), fc.array(breach, { maxLength: 4 })),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(list, (drawn) => {
        const broken = drawn.map(([points, breaches], i) => ({
          rule: rule(`rule-${i}`, { kind: 'interrupt' }, { points }),
          breaches: breaches as never[],
        }));
        const kept = chargeOnce(broken);
        kept.forEach(({ breaches }, i) => {
          for (const one of breaches) expect(broken[i]?.breaches).toContain(one);
        });
        const keys = (all: typeof kept) =>
          new Set(all.flatMap(({ breaches }) => breaches.map((b) => `${b.turn} ${b.about}`)));
        expect(keys(kept)).toEqual(keys(broken));
      }),
    );
  });
});

describe('a rule that spares faults', () => {
  it('says nothing about a turn that holds one', () => {
    const check = { kind: 'wording', what: 'banned', banned: ['规定'] };
    const judged = call([agent(['rude'], { text: '这是规定' })]);
    expect(found(judged, rule('strict', check))).toEqual(['strict']);
    expect(found(judged, rule('sparing', check, { spares_faults: true }))).toEqual([]);
  });
});

describe('the closest rule words a fault', () => {
  const general = rule('general', { kind: 'move-absent', none_of: ['pressure'] });
  const afterNo = rule('after-no', {
    kind: 'move-absent',
    none_of: ['pressure'],
    after: ['refuses'],
  });
  const money = rule('money', { kind: 'move-absent', none_of: ['pressure'], words: ['定金'] });
  const atDesk = rule(
    'at-desk',
    { kind: 'move-absent', none_of: ['pressure'] },
    { when: { channel: ['desk'] } },
  );
  const worded = (judged: Parameters<typeof readCall>[0]) => {
    const reading = readCall(judged);
    const said = reading.agents.at(-1);
    return said && faultRuleAt('pressure', said, reading, rubric(general, afterNo, money, atDesk));
  };
  const pushed = (words: string) => agent(['pressure'], { text: words });

  it.each([
    ['general', call([pushed('快来')])],
    ['after-no', call([patient(['refuses']), pushed('快来')])],
    ['money', call([pushed('先交定金')])],
    ['at-desk', call([pushed('快来')], { channel: 'desk' })],
    ['after-no', call([patient(['refuses']), pushed('先交定金')])], // as near: the first of the files
  ])('%s', (id, judged) => expect(worded(judged)?.id).toBe(id));

  it('is broken where it words the fault, and the others are kept', () => {
    const tried = rulesTried(
      call([patient(['refuses']), pushed('快来')]),
      rubric(general, afterNo, money),
    );
    expect(Object.fromEntries(tried)).toEqual({
      general: 'kept',
      'after-no': 'broken',
      money: 'kept',
    });
  });
});

describe('a call puts a rule to the test', () => {
  it('only where there is an occasion for it', () => {
    const holds = rule('holds', {
      kind: 'hold',
      announced: true,
      most_seconds: 60,
      thanked: true,
    });
    const doubts = rule('doubts', { kind: 'answers', after: ['doubts'], with: ['explain-value'] });
    const page = rule('page', { kind: 'handbook' });
    const tried = (judged: Parameters<typeof readCall>[0]) =>
      Object.fromEntries(rulesTried(judged, rubric(holds, doubts, page)));
    expect(tried(call([agent(['greet'])]))).toEqual({});
    expect(tried(call([patient(['doubts']), agent(['explain-value'])]))).toEqual({
      doubts: 'kept',
    });
    expect(tried(call([agent([]), agent([], { heldMs: 5_000 })]))).toEqual({ holds: 'broken' });
  });
});
