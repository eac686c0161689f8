import { expect, test } from 'vitest';
import type { AgentAction } from '@/lib/model/action';
import type { MoveId } from '@/lib/model/move-id';
import type { CardId } from '@/lib/model/review';
import type { RuleCheck } from '@/lib/model/rule';
import { microCallGrade } from '@/lib/training/micro-call';

const says = (...moves: MoveId[]): AgentAction => ({
  type: 'say',
  how: 'type',
  text: '好。',
  en: null,
  replyId: null,
  moves: moves.map((id) => ({ id, confidence: 1, span: null })),
  understood: 1,
  interrupts: false,
  gapMs: 0,
});
const QUIET: AgentAction[] = [
  { type: 'silence', ms: 30_000 },
  { type: 'hint' },
  { type: 'time-up' },
];
const ASKS_WHY: RuleCheck = { kind: 'move-present', phase: 'any', any_of: ['ask-reason'] };
const NO_SCARE: RuleCheck = {
  kind: 'move-absent',
  phase: 'any',
  none_of: ['scare'],
  after: [],
  words: [],
};
const HOLD: RuleCheck = { kind: 'hold', announced: true, most_seconds: 60, thanked: true };
const grade = (
  check: RuleCheck | undefined,
  did: AgentAction[],
  { skill = 'skill/a-rule' as CardId, lostAt = [] as number[] } = {},
) =>
  microCallGrade(
    { skill, turn: 4 },
    lostAt.map((turn) => ({ rule: 'a-rule', points: -3, severity: 'minor', turn })),
    did,
    check,
  );

test('a short call in which nothing was said keeps no skill', () => {
  for (const check of [ASKS_WHY, NO_SCARE, HOLD, undefined]) {
    expect(grade(check, [])).toBe(null);
    expect(grade(check, QUIET)).toBe(null);
    expect(grade(check, [{ type: 'hang-up' }])).toBe(null);
  }
});

test('a loss in it counts, whatever else was said; one before its beginning does not', () => {
  expect(grade(ASKS_WHY, QUIET, { lostAt: [5] })).toBe(1);
  expect(grade(ASKS_WHY, [says('ask-reason')], { lostAt: [2, 4] })).toBe(1);
  expect(grade(ASKS_WHY, [says('ask-reason')], { lostAt: [2] })).toBe(3);
});

test('a rule that asks for something is kept by doing it, not by talking of something else', () => {
  expect(grade(ASKS_WHY, [says('thank'), says('farewell')])).toBe(null);
  expect(grade(ASKS_WHY, [says('thank'), says('ask-reason')])).toBe(3);
  const answers: RuleCheck = {
    kind: 'answers',
    after: ['fears'],
    with: ['reassure', 'empathize'],
    within: 2,
    never: [],
  };
  expect(grade(answers, [says('invite-visit')])).toBe(null);
  expect(grade(answers, [says('empathize')])).toBe(3);
  const step = { skill: 'skill/checkpoint/ask-time' as CardId };
  expect(grade(undefined, [says('thank')], step)).toBe(null);
  expect(grade(undefined, [says('ask-time')], step)).toBe(3);
});

test('a rule that forbids is kept by a reply that says something, not by 「嗯」', () => {
  expect(grade(NO_SCARE, [says()])).toBe(null);
  expect(grade(NO_SCARE, [says('acknowledge'), says('clarify-request')])).toBe(null);
  expect(grade(NO_SCARE, [says('explain-risk')])).toBe(3);
  expect(grade(undefined, [says('empathize')], { skill: 'skill/move/scare' })).toBe(3);
});

test('a rule about holding is kept by a hold', () => {
  expect(grade(HOLD, [says('hold-request')])).toBe(null);
  expect(grade(HOLD, [says('hold-request'), { type: 'hold' }])).toBe(3);
});
