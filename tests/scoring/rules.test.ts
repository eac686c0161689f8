import { describe, expect, it } from 'vitest';
import { loadRubric } from '@/lib/cli/load-rubric';
import { DIMENSIONS } from '@/lib/model/dimension';
import { FAULT_MOVES, isFault, type MoveId } from '@/lib/model/move-id';
import type { Rule } from '@/lib/model/rule';
import type { ScoredCall, ScoredTurn } from '@/lib/model/scored-call';
import { readCall } from '@/lib/scoring/call-reading';
import { isFaultRule } from '@/lib/scoring/is-fault-rule';
import { RULE_KINDS, runCheck } from '@/lib/scoring/kinds/registry';
import { agent, call, patient } from './build-call';

const rubric = loadRubric();

/** The smallest call that breaks the rule, made from its own parameters; null where only a case can break it. */
function breaking(rule: Rule): ScoredCall | null {
  const { check } = rule;
  const direction = rule.when.direction?.[0] ?? 'outbound';
  const base = (turns: ScoredTurn[], more: Partial<ScoredCall> = {}) =>
    call(turns, { direction, ...more });
  switch (check.kind) {
    case 'move-present':
      return base([agent([]), agent([]), agent([]), agent([]), agent([])]);
    case 'move-absent':
      return base([
        ...(check.after[0] ? [patient([check.after[0]])] : []),
        agent([check.none_of[0] as MoveId], { text: check.words[0] ?? '' }),
      ]);
    case 'order':
      return base([...check.moves].reverse().map((move) => agent([move])));
    case 'answers':
      return base([
        patient([check.after[0] as never]),
        agent(check.never.slice(0, 1)),
        agent([]),
        agent([]),
        agent([]),
      ]);
    case 'goes-with': {
      const said = check.after[0] ? [patient([check.after[0]])] : [];
      const moves = [check.moves[0] as MoveId, ...check.never.slice(0, 1)];
      return base([agent([]), ...said, agent(moves, { text: '' }), agent([], { text: '' })]);
    }
    case 'at-most':
      return base(Array.from({ length: check.most + 1 }, () => agent(check.moves.slice(0, 1))));
    case 'rings':
      return base([agent([], { rings: check.most + 3, text: '喂' })], { direction: 'inbound' });
    case 'hold':
      return base([agent([]), agent([], { heldMs: (check.most_seconds + 30) * 1000 })]);
    case 'silence':
      return base([agent([], { gapMs: (check.most_seconds + 5) * 1000 })]);
    case 'interrupt':
      return base([agent([], { interrupts: true })]);
    case 'hang-up-order':
      return base([agent(['farewell'])], { endedBy: 'agent' });
    case 'wording':
      if (check.what === 'repeated') {
        const line = agent([], { text: '您'.repeat((check.most ?? 12) + 1) });
        return base([line, line]);
      }
      return base([
        agent([], {
          text:
            check.what === 'banned'
              ? (check.banned[0] ?? '')
              : check.what === 'polite-you'
                ? '那你来'
                : '吗？'.repeat(120),
        }),
      ]);
    case 'prepare':
    case 'handbook':
      return null;
    case 'wrap-up':
      return base([agent(['greet']), patient(['accepts']), agent(['confirm-appointment'])], {
        wrapUp: {
          class: 'D',
          nextContactDays: null,
          notes:
            check.field === 'notes-next'
              ? '客人嫌贵，说别家便宜一半，讲着讲着自己把电话放下了，别的没说'
              : (check.field === 'notes-words' && check.banned[0]) || '难缠',
        },
      });
  }
}

/** The same call with the breach taken away. */
function keeping(rule: Rule, broken: ScoredCall): ScoredCall {
  const { check } = rule;
  switch (check.kind) {
    case 'move-present':
      return { ...broken, turns: broken.turns.map(() => agent(check.any_of.slice(0, 1))) };
    case 'order':
      return { ...broken, turns: check.moves.map((move) => agent([move])) };
    case 'answers':
      return { ...broken, turns: [broken.turns[0] as ScoredTurn, agent(check.with)] };
    case 'goes-with':
      return {
        ...broken,
        turns: broken.turns.map((turn) =>
          turn.speaker === 'agent' && turn.moves.length > 0
            ? agent([check.moves[0] as MoveId, ...check.with.slice(0, 1)], {
                text: check.words[0] ?? '',
              })
            : turn,
        ),
      };
    case 'wrap-up':
      return {
        ...broken,
        wrapUp: {
          class: 'A',
          nextContactDays: 2,
          notes: '您好，客人说嗯，约好周六上午十点，周五发短信提醒一次。您好嗯',
        },
      };
    case 'hang-up-order':
      return { ...broken, endedBy: 'patient' };
    default:
      return { ...broken, turns: [agent([], { text: '您看周六方便吗' })] };
  }
}

describe('the shipped rules', () => {
  const judged = rubric.rules.filter(
    ({ check }) => check.kind !== 'prepare' && check.kind !== 'handbook',
  );

  it.each(judged.map((rule) => [rule.id, rule] as const))(
    '[%s] is broken by a call that breaks it and kept by one that does not',
    (_id, rule) => {
      const broken = breaking(rule);
      if (!broken) throw new Error('no call breaks it');
      expect(runCheck(rule.check, readCall(broken), rubric).length).toBeGreaterThan(0);
      const kept = keeping(rule, broken);
      if (rule.check.kind === 'wrap-up' && rule.check.field === 'notes-facts') return;
      expect(runCheck(rule.check, readCall(kept), rubric)).toEqual([]);
    },
  );

  it('cover every kind, every dimension and every fault move, with unique ids', () => {
    expect(new Set(rubric.rules.map((r) => r.check.kind))).toEqual(
      new Set(Object.keys(RULE_KINDS)),
    );
    expect(new Set(rubric.rules.map((r) => r.dimension))).toEqual(new Set(DIMENSIONS));
    const worded = rubric.rules.flatMap((r) =>
      isFaultRule(r) && r.check.kind === 'move-absent' ? r.check.none_of : [],
    );
    expect(new Set(worded.filter(isFault))).toEqual(new Set(FAULT_MOVES));
    expect(new Set(rubric.rules.map((r) => r.id)).size).toBe(rubric.rules.length);
    expect(rubric.rules.length).toBeGreaterThanOrEqual(45);
  });

  it('cite only the two articles that are certain', () => {
    const text = JSON.stringify(rubric.rules);
    const cited = [...text.matchAll(/第\s*([0-9一二三四五六七八九十百]+)\s*条/g)].map((m) => m[1]);
    expect(new Set(cited)).toEqual(new Set(['16', '28']));
  });
});
