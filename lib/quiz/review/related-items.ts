import type { MoveId } from '@/lib/model/move-id';
import type { QuizItem } from '@/lib/model/quiz';
import type { Rule, RuleCheck } from '@/lib/model/rule';

/** What skills are explained by. */
export interface SkillSources {
  items: Iterable<QuizItem>;
  rules: readonly Rule[];
  /** Inventory ids that an objection covers. */
  coversOfObjection: (objection: string) => readonly string[];
}

/**
 * The items that ask for the same as a skill, by id. A skill is the rule of a finding: a rule's id, `move/<fault>`,
 * `checkpoint/<move>` or `item/<objection>`. An item is related when it covers what the rule covers, or when its typed
 * reply is judged by the move.
 */
export function relatedItems(
  skill: string,
  { items, rules, coversOfObjection }: SkillSources,
): QuizItem[] {
  const slash = skill.indexOf('/');
  const [kind, name] =
    slash < 0 ? ['rule', skill] : [skill.slice(0, slash), skill.slice(slash + 1)];
  const byMove = kind === 'move' || kind === 'checkpoint' ? (name as MoveId) : null;
  const covers = new Set(
    kind === 'item'
      ? coversOfObjection(name)
      : rules
          .filter((rule) => (byMove ? movesOf(rule.check).includes(byMove) : rule.id === name))
          .flatMap((rule) => rule.covers),
  );
  const related = [...items].filter(
    (item) =>
      item.covers.some((id) => covers.has(id)) ||
      (byMove !== null &&
        item.kind === 'fill-in' &&
        [...item.wanted.flat(), ...item.refused].includes(byMove)),
  );
  return related.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The moves that a rule looks for, or against. */
function movesOf(check: RuleCheck): readonly MoveId[] {
  switch (check.kind) {
    case 'move-present':
      return check.any_of;
    case 'move-absent':
      return check.none_of;
    case 'goes-with':
    case 'at-most':
      return check.moves;
    default:
      return [];
  }
}
