import { isFault } from '@/lib/model/move-id';
import type { Rule } from '@/lib/model/rule';

/** A rule that only gives words and weight to fault moves. */
export const isFaultRule = (rule: Rule): boolean =>
  rule.check.kind === 'move-absent' &&
  rule.check.phase === 'any' &&
  rule.check.none_of.every(isFault);
