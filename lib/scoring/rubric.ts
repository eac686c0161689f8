import type { Case } from '@/lib/model/case';
import type { HouseSettings } from '@/lib/model/house';
import type { Objection } from '@/lib/model/objection';
import type { Policy } from '@/lib/model/policy';
import type { Rule } from '@/lib/model/rule';

/**
 * What a call is measured by. `case` is null for a transcript that no case produced; everything that a case would
 * say (script, facts, endings) is then derived from the call itself. `house` fills `{clinic}` and the like in wording
 * taken from a case.
 */
export interface Rubric {
  readonly rules: readonly Rule[];
  readonly policies: ReadonlyMap<string, Policy>;
  readonly case: Case | null;
  readonly objections: ReadonlyMap<string, Objection>;
  readonly house?: HouseSettings;
}
