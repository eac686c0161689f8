import { describe, expect, test } from 'vitest';
import { findPolicy } from '@/lib/content/find-policy';
import { followInBank, followInCase } from '@/lib/content/follow-policies';
import { isThin, reachOf } from '@/lib/content/reach-of';
import { taughtAt } from '@/lib/content/taught-at';
import { shippedContent } from '@/tests/support/content';

const content = shippedContent();
const { policies } = content;
const amount = (ref: string) => {
  const found = findPolicy(policies, ref);
  return found.ok ? found.amount?.is : found.message;
};

describe('a reference to a policy', () => {
  test.each([
    ['a number of a row', 'front-desk-morning/spare-records', 20],
    ['the only day of a row', 'post-surgery/day-30', 30],
    ['the last day of a row', 'patient-classes/c/most', 28],
    ['the first day of a row', 'patient-classes/c/least', 14],
    ['a number made from the fields of its kind', 'wrap-up/notes-least', 20],
    ['no number, when only the policy is named', 'post-surgery', undefined],
    ['no number, when the days are a range', 'patient-classes/c', undefined],
    [
      'a policy that is not there',
      'post-surgeri',
      'there is no policy `post-surgeri`, did you mean `post-surgery`?',
    ],
  ])('leads to %s', (_what, ref, expected) => expect(amount(ref)).toBe(expected));
});

describe('questions', () => {
  const item = (more: object) => ({
    items: [{ kind: 'numeric', policy: 'after-visit/undecided/most', ...more }],
  });
  const first = (more: object) => {
    const { data, problems } = followInBank(item(more), policies);
    return { ...(data as { items: { value: number; unit: string }[] }).items[0], problems };
  };
  test('take number and unit from the row', () =>
    expect(first({})).toMatchObject({ value: 2, unit: '天 // days', problems: [] }));
  test('count from a date', () =>
    expect(first({ start: 3, unit: '日 // June' })).toMatchObject({
      value: 5,
      unit: '日 // June',
    }));
  test('may not say another number', () =>
    expect(first({ value: 4 }).problems[0]?.message).toContain('says 2, this says 4'));
  test('leave the data they were read from as it is', () => {
    const data = item({});
    followInBank(data, policies);
    expect(data).toEqual(item({}));
  });
  test('of the shipped banks all lead to a policy that is there', () => {
    const refs = [...content.quizItems.values()].flatMap((one) => one.policy ?? []);
    expect(refs.length).toBeGreaterThan(100);
    expect(refs.filter((ref) => !findPolicy(policies, ref).ok)).toEqual([]);
  });
});

describe('endings', () => {
  const due = (policy: string, daysAgo: number) => {
    const card = { last_contact: { days_ago: daysAgo } };
    const { data, problems } = followInCase(
      { card, endings: [{ next_contact: { policy } }] },
      policies,
    );
    return {
      next: (data as { endings: { next_contact: unknown }[] }).endings[0]?.next_contact,
      problems,
    };
  };
  test('take their days from a schedule that counts from the call', () =>
    expect(due('complaint-handling/answer', 9).next).toMatchObject({ min: 0, max: 3 }));
  test('take off the days since the last contact', () =>
    expect(due('post-surgery/day-6', 4).next).toMatchObject({ min: 2, max: 2 }));
  test('say when the day is past', () =>
    expect(due('post-surgery/day-2', 4).problems[0]?.message).toContain('which was 4 days ago'));
  test('refuse what is no schedule', () =>
    expect(due('phone-limits/rings', 0).problems[0]?.message).toContain('no row of a schedule'));
});

describe('a situation', () => {
  const one = content.cases.get('complaints/knock-three-times')?.case;
  const id = 'sc-transfer-home-visit-knock-and-enter';
  test('is taught at the places that the case names, an agenda item standing for all of its own', () => {
    if (!one) throw new Error('the case is gone');
    const places = taughtAt(one, id);
    expect(places).toContain('opening/hello');
    expect(places).toContain('door/raised');
    expect(places.some((place) => place.startsWith('missed/'))).toBe(false);
  });
  test('is taught nowhere by a case that does not cover it', () => {
    if (one) expect(taughtAt(one, 'sc-silent-call')).toEqual([]);
  });
  test('is thin when it asks for more than its places hold', () => {
    const asks = (n: number) =>
      reachOf(content, { id, branches: [{ points: Array.from({ length: n }, () => '敲三下') }] });
    expect(isThin(asks(3))).toBe(false);
    expect(asks(3).unspoken).toEqual([]);
    expect(isThin(asks(400))).toBe(true);
  });
});
