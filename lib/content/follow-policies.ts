import type { Policy } from '@/lib/model/policy';
import { findPolicy } from './find-policy';

type Record_ = Record<string, unknown>;
export interface Followed {
  data: unknown;
  problems: { path: PropertyKey[]; message: string }[];
}

/**
 * A bank as written, with the numbers of its policies put in: a numeric question that names a row under `policy` and gives
 * no `value` takes value and unit from there; `start: 3` adds the row to it (asked on the third, due two days later: 5).
 * A value that is given beside a row must be the row's. The data itself is not changed.
 */
export function followInBank(data: unknown, policies: ReadonlyMap<string, Policy>): Followed {
  const problems: Followed['problems'] = [];
  const items = isRecord(data) && Array.isArray(data.items) ? data.items : null;
  if (!items || !isRecord(data)) return { data, problems };
  const followed = items.map((item: unknown, i) => {
    if (!isRecord(item) || item.kind !== 'numeric') return item;
    const refs = [item.policy].flat().filter((ref) => typeof ref === 'string');
    const numbered = refs.flatMap((ref) => {
      const found = findPolicy(policies, ref);
      return found.ok && found.amount ? [found.amount] : [];
    });
    const amount = numbered[0];
    const { start, ...rest } = item;
    if (!amount) return item;
    const due = amount.is + (typeof start === 'number' ? start : 0);
    if (rest.value !== undefined && rest.value !== due)
      problems.push({
        path: ['items', i, 'value'],
        message: `the policy \`${refs[0]}\` says ${due}, this says ${rest.value}: leave the value out and it is taken from the policy`,
      });
    return { unit: `${amount.unit.zh} // ${amount.unit.en}`, ...rest, value: rest.value ?? due };
  });
  return { data: { ...data, items: followed }, problems };
}

/**
 * A case as written, with the days of its endings put in: `next_contact: {policy: complaint-handling/answer}` gets the days of that
 * row of a schedule; where the schedule counts from the last contact, the days since then (on the card) are taken off.
 */
export function followInCase(data: unknown, policies: ReadonlyMap<string, Policy>): Followed {
  const problems: Followed['problems'] = [];
  const endings = isRecord(data) && Array.isArray(data.endings) ? data.endings : null;
  if (!endings || !isRecord(data)) return { data, problems };
  const passed = daysPassed(data);
  const followed = endings.map((ending: unknown, i) => {
    if (!isRecord(ending) || !isRecord(ending.next_contact)) return ending;
    const { policy: ref } = ending.next_contact;
    if (typeof ref !== 'string') return ending;
    const path = ['endings', i, 'next_contact', 'policy'];
    const found = findPolicy(policies, ref);
    if (!found.ok || found.policy.kind !== 'schedule' || !found.row?.days) {
      const message = found.ok ? `\`${ref}\` is no row of a schedule with days` : found.message;
      problems.push({ path, message });
      return { ...ending, next_contact: { policy: ref, min: 0, max: 0 } };
    }
    const off = found.policy.counts_from === 'last-contact' ? passed : 0;
    const { min, max } = found.row.days;
    if (max < off)
      problems.push({
        path,
        message: `\`${ref}\` is due ${max} days after the last contact, which was ${off} days ago`,
      });
    return {
      ...ending,
      next_contact: { policy: ref, min: Math.max(0, min - off), max: Math.max(0, max - off) },
    };
  });
  return { data: { ...data, endings: followed }, problems };
}

function daysPassed({ card }: Record_): number {
  const last = isRecord(card) && isRecord(card.last_contact) ? card.last_contact.days_ago : 0;
  return typeof last === 'number' ? last : 0;
}

const isRecord = (value: unknown): value is Record_ =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
