import type { Policy } from '@/lib/model/policy';
import { DAYS, type PolicyRow, policyRows } from '@/lib/model/policy-rows';
import type { Text } from '@/lib/model/text';
import { didYouMean } from './did-you-mean';

export type Found =
  | { ok: true; policy: Policy; row: PolicyRow | null; amount: { is: number; unit: Text } | null }
  | { ok: false; message: string };

/** What a reference such as `post-surgery/day-30/most` names; the number is there when the reference leads to one. */
export function findPolicy(policies: ReadonlyMap<string, Policy>, ref: string): Found {
  const [id = '', rowId, end] = ref.split('/');
  const policy = policies.get(id);
  if (!policy) return missing('policy', id, policies.keys());
  if (!rowId) return { ok: true, policy, row: null, amount: null };
  const rows = policyRows(policy);
  const row = rows.find((one) => one.id === rowId);
  if (!row) {
    const known = rows.map((one) => one.id);
    return missing('row', rowId, known, ` in the policy \`${id}\``);
  }
  if (!end) return { ok: true, policy, row, amount: row.amount ?? only(row) };
  if (!row.days)
    return { ok: false, message: `\`${id}/${rowId}\` has no days to take \`${end}\` of` };
  const is = end === 'least' ? row.days.min : row.days.max;
  return { ok: true, policy, row, amount: { is, unit: DAYS } };
}

const only = ({ days }: PolicyRow) =>
  days && days.min === days.max ? { is: days.max, unit: DAYS } : null;

function missing(what: string, word: string, known: Iterable<string>, where = ''): Found {
  const guess = didYouMean(word, known);
  const hint = guess ? `, did you mean \`${guess}\`?` : '';
  return { ok: false, message: `there is no ${what} \`${word}\`${where}${hint}` };
}
