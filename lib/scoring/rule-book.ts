import type { MoveId } from '@/lib/model/move-id';
import type { Rule } from '@/lib/model/rule';
import { isFaultRule } from '@/lib/scoring/is-fault-rule';
import type { CheckOf } from '@/lib/scoring/kinds/rule-kind';

export interface FaultRule {
  readonly rule: Rule;
  readonly check: CheckOf<'move-absent'>;
}

/** The rules sorted by what is asked of them at every call. Each list keeps the order of the files. */
export interface RuleBook {
  /** Those that are checked; the others only give words and weight to faults. */
  readonly checked: readonly Rule[];
  /** Those that give words and weight to a fault move. */
  readonly worded: ReadonlyMap<MoveId, readonly FaultRule[]>;
  readonly byId: ReadonlyMap<string, Rule>;
}

const books = new WeakMap<readonly Rule[], RuleBook>();

/** The book of a list of rules; made once per list, which nobody may change afterwards. */
export function ruleBook(rules: readonly Rule[]): RuleBook {
  let book = books.get(rules);
  if (!book) {
    book = makeBook(rules);
    books.set(rules, book);
  }
  return book;
}

function makeBook(rules: readonly Rule[]): RuleBook {
  const checked: Rule[] = [];
  const worded = new Map<MoveId, FaultRule[]>();
  for (const rule of rules) {
    const { check } = rule;
    if (check.kind !== 'move-absent' || !isFaultRule(rule)) {
      checked.push(rule);
      continue;
    }
    for (const move of new Set(check.none_of))
      worded.set(move, [...(worded.get(move) ?? []), { rule, check }]);
  }
  return { checked, worded, byId: new Map(rules.map((rule) => [rule.id, rule])) };
}
