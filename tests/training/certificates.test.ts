import { describe, expect, test } from 'vitest';
import { branchPassed } from '@/lib/training/branch-passed';
import { certificateNumber, numberYear, tidyNumber } from '@/lib/training/certificate-number';
import { certificateState } from '@/lib/training/certificate-state';
import { csv } from '@/lib/training/csv';
import { shownName } from '@/lib/training/shown-name';

const DAY = 86_400_000;
const TRACK_STEP = {
  kind: 'handbook' as const,
  title: { zh: '读', en: 'Read' },
  pages: ['one'],
};

describe('a certificate', () => {
  test.each([
    [31 * DAY, 'valid'],
    [30 * DAY, 'expiring'],
    [1, 'expiring'],
    [0, 'expired'],
  ])('with %d ms left is %s', (left, expected) => {
    expect(certificateState({ expiresAt: 100 * DAY + left, revoked: false }, 100 * DAY)).toBe(
      expected,
    );
  });
  test('revoked is revoked, whatever its dates', () => {
    expect(certificateState({ expiresAt: 0, revoked: true }, 5)).toBe('revoked');
  });
  test("is numbered in the clinic's year", () => {
    expect(numberYear(Date.parse('2026-12-31T15:59:59Z'))).toBe(2026);
    expect(numberYear(Date.parse('2026-12-31T16:00:00Z'))).toBe(2027);
    expect(certificateNumber(2026, 123)).toBe('HS-2026-000123');
    expect(certificateNumber(2026, 1_234_567)).toBe('HS-2026-1234567');
  });
  test('number is found however it was typed', () => {
    expect(tidyNumber(' ｈｓ-２０２６-000123 ')).toBe('HS-2026-000123');
  });
});

describe('the CSV file', () => {
  test('begins with a byte order mark and quotes as RFC 4180 wants it', () => {
    expect(
      csv([
        ['a', 'b,c'],
        ['say "hi"', 'two\nlines'],
      ]),
    ).toBe('\uFEFFa,"b,c"\r\n"say ""hi""","two\nlines"\r\n');
  });
  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '＝1', '\r=1'])(
    'keeps %j from being a formula',
    (text) => {
      expect(
        csv([[text]])
          .replace(/["\uFEFF]/g, '')
          .startsWith("'"),
      ).toBe(true);
    },
  );
});

describe('the name that the public sees', () => {
  test.each([
    ['林小', 'name', '林小'],
    ['林小', 'surname', '林**'],
    ['林小', 'number', null],
    ['欧阳娜', 'surname', '欧阳**'],
    ['欧阳', 'surname', '欧**'],
    ['𠮷野', 'surname', '𠮷**'],
    ['買買提·阿迪力', 'surname', '阿迪力'],
    ['Anna Maria Smith', 'surname', 'Smith'],
    ['Anna', 'surname', 'A.'],
    ['  ', 'name', null],
  ] as const)('of %s, agreed to: %s, is %s', (name, disclosure, shown) => {
    expect(shownName(name, disclosure)).toBe(shown);
  });
});

describe('the branch on which a certificate was earned', () => {
  const step = (id: string, branches?: string[]) => ({ ...TRACK_STEP, id, branches });
  const track = {
    branches: ['desk', 'calls'].map((id) => ({ id, title: { zh: id, en: id } })),
    steps: [step('all'), step('at-desk', ['desk']), step('on-calls', ['calls'])],
  };
  test.each([
    [['all', 'at-desk'], 'desk'],
    [['on-calls'], 'calls'],
    [['all'], null],
    [['at-desk', 'on-calls'], null],
    [['all', 'gone'], null],
  ])('by the steps %j is %s', (passed, branch) => {
    expect(branchPassed(track, passed)).toBe(branch);
  });
  test('is none on a track without branches', () => {
    expect(branchPassed({ steps: track.steps }, ['all'])).toBeNull();
  });
});
