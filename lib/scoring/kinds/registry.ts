import type { RuleCheck } from '@/lib/model/rule';
import type { CallReading } from '@/lib/scoring/call-reading';
import { answers } from '@/lib/scoring/kinds/answers';
import { atMost } from '@/lib/scoring/kinds/at-most';
import { goesWith } from '@/lib/scoring/kinds/goes-with';
import { hangUpOrder } from '@/lib/scoring/kinds/hang-up-order';
import { hold } from '@/lib/scoring/kinds/hold';
import { interrupt } from '@/lib/scoring/kinds/interrupt';
import { moveAbsent } from '@/lib/scoring/kinds/move-absent';
import { movePresent } from '@/lib/scoring/kinds/move-present';
import { order } from '@/lib/scoring/kinds/order';
import { prepare } from '@/lib/scoring/kinds/prepare';
import { rings } from '@/lib/scoring/kinds/rings';
import type { Breach, RuleKind } from '@/lib/scoring/kinds/rule-kind';
import { silence } from '@/lib/scoring/kinds/silence';
import { wording } from '@/lib/scoring/kinds/wording';
import { wrapUp } from '@/lib/scoring/kinds/wrap-up';
import type { Rubric } from '@/lib/scoring/rubric';

/** The closed registry of rule kinds; the compiler refuses a kind of the schema that has no entry here. */
export const RULE_KINDS: { readonly [K in RuleCheck['kind']]: RuleKind<K> } = {
  'move-present': movePresent,
  'move-absent': moveAbsent,
  order,
  answers,
  'goes-with': goesWith,
  'at-most': atMost,
  rings,
  hold,
  silence,
  interrupt,
  'hang-up-order': hangUpOrder,
  wording,
  prepare,
  'wrap-up': wrapUp,
  handbook: () => [],
};

/** All breaches of one check in a call. */
export function runCheck<K extends RuleCheck['kind']>(
  check: Extract<RuleCheck, { kind: K }>,
  reading: CallReading,
  rubric: Rubric,
): Breach[] {
  const kind = RULE_KINDS[check.kind as K] as RuleKind<K>;
  return kind(check as never, reading, rubric);
}
