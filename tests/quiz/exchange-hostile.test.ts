import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { QuizItem } from '@/lib/model/quiz';
import { asWritten } from '@/lib/quiz/exchange/as-written';
import { readGift } from '@/lib/quiz/exchange/gift/read-gift';
import { writeGift } from '@/lib/quiz/exchange/gift/write-gift';
import { parseXml } from '@/lib/quiz/exchange/qti/parse-xml';
import { readQti } from '@/lib/quiz/exchange/qti/read-qti';
import { writeQti } from '@/lib/quiz/exchange/qti/write-qti';
import { readZip } from '@/lib/quiz/exchange/zip/read-zip';
import { writeZip } from '@/lib/quiz/exchange/zip/write-zip';

const code = (read: { problems: { code: string }[] }) => read.problems.map((one) => one.code);
const noInflate = () => null;

describe('hostile GIFT', () => {
  test('too large, binary and overlong questions are refused', () => {
    expect(code(readGift('x'.repeat(4_000_001), 'f'))).toEqual(['file-too-large']);
    expect(code(readGift('PK\u0003\u0004\u0000', 'f'))).toEqual(['not-text']);
    expect(code(readGift(`q{=${'~'.repeat(60_000)}}`, 'f'))).toEqual(['file-too-large']);
  });
  test.each([
    '{',
    '}',
    '~',
    '=',
    '#',
    '\\',
    '::',
    '<p class="says">',
    '[tag:',
    '// [id:',
    '&#',
    '->',
  ])('a file full of %s ends', (mark) => {
    expect(readGift(`q ${mark.repeat(50_000 / mark.length)}`, 'f').items).toEqual([]);
    expect(readGift(`q{=a ${mark.repeat(50_000 / mark.length)}}`, 'f').items).toEqual([]);
  });
  test('any text gives problems or items, never a throw', () => {
    const bits = fc.constantFrom(
      '{',
      '}',
      '=',
      '~',
      '#',
      '####',
      '->',
      '%50%',
      '::',
      '\\',
      '\n',
      '\n\n',
      '[html]',
      '<b>',
      'T',
      '1..2',
      '// [id:a] [tag:kind:order]\n',
      '$CATEGORY: x',
      '中',
    );
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 40 }), (all) => {
        for (const item of readGift(all.join(''), 'f').items)
          expect(QuizItem.safeParse(asWritten(item)).success).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('hostile XML', () => {
  test('entities are not declared and not expanded', () => {
    const bomb = '<!DOCTYPE m [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><m>&b;</m>';
    expect(parseXml(bomb)).toMatchObject({ ok: false, code: 'declares-entities', line: 1 });
    expect(parseXml('<m>\n&b;</m>')).toMatchObject({ ok: false, code: 'not-xml' });
  });
  test.each([
    '<a>',
    '<a></b>',
    '<a x="1" x="2"/>',
    '<a x=1/>',
    '<a/><b/>',
    'text',
    '<a>&#0;</a>',
    '<a><![CDATA[x</a>',
    '<a'.padEnd(200_000, ' '),
    '<a>'.repeat(10_000),
    '<r>'.concat('<a/>'.repeat(20_001), '</r>'),
  ])('what is not well formed is refused (%#)', (text) => {
    expect(parseXml(text)).toMatchObject({ ok: false, code: 'not-xml' });
  });
  test('a package with a missing file, a foreign resource or no manifest is told', () => {
    const manifest =
      '<manifest identifier="m"><resources>\n<resource identifier="a" type="imsqti_item_xmlv3p0" href="../a.xml"/>\n<resource identifier="b" type="webcontent" href="b.png"/></resources></manifest>';
    expect(code(readQti(new Map()))).toEqual(['not-a-package']);
    const files = new Map([
      ['imsmanifest.xml', manifest],
      ['c.xml', '<a/>'],
    ]);
    expect(readQti(files).problems).toMatchObject([
      { code: 'not-a-package', file: '../a.xml' },
      { code: 'no-question', message: 'left out: b.png, c.xml' },
    ]);
  });
});

describe('hostile ZIP files', () => {
  test('what is no ZIP file, or is broken, is refused', () => {
    expect(readZip(new Uint8Array(0), noInflate).ok).toBe(false);
    expect(readZip(new Uint8Array(100_000), noInflate).ok).toBe(false);
    const whole = writeZip(new Map([['a.xml', '<a/>']]));
    for (let at = 0; at < whole.length; at += 1) {
      const bent = Uint8Array.from(whole);
      bent[at] = (bent[at] ?? 0) ^ 0xff;
      expect(() => readZip(bent, noInflate)).not.toThrow();
      expect(() => readZip(whole.subarray(0, at), noInflate)).not.toThrow();
    }
  });
  test.each(['../a.xml', '/a.xml', 'x/../a.xml', 'C:a.xml', 'a\\b.xml'])(
    'the path %s is refused',
    (path) => {
      expect(readZip(writeZip(new Map([[path, '<a/>']])), noInflate)).toMatchObject({
        ok: false,
        code: 'unsafe-path',
      });
    },
  );
  test('a file that says it unpacks to too much is refused before it is unpacked', () => {
    const zip = writeZip(new Map([['a.xml', 'x'.repeat(2_000_001)]]));
    expect(readZip(zip, noInflate)).toMatchObject({ ok: false, code: 'file-too-large' });
  });
});

describe('texts full of marks', () => {
  const bits = fc.constantFrom(
    '~',
    '=',
    '#',
    '{',
    '}',
    ':',
    '\\',
    '->',
    '<b>',
    '</span>',
    '&amp;',
    '%50%',
    '[html]',
    ']]>',
    '"',
    "'",
    '####',
    '中',
    'n',
    '😀',
    ' ',
    '\n',
  );
  const half = fc.array(bits, { minLength: 1, maxLength: 12 }).map((all) => `x${all.join('')}x`);
  const text = fc.tuple(half, half).map(([zh, en]) => `${zh} // ${en}`);
  test('come back equal from both formats', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 8, maxLength: 8 }), ([a, b, c, d, e, f, g, h]) => {
        const raw = {
          id: 'q',
          covers: ['c]:d'],
          tags: ['t'],
          difficulty: 2,
          asks: a,
          reason: b,
          source: c,
        };
        const options = [{ text: d, right: true }, { text: e, reason: f }, { text: g }];
        const items = [
          { ...raw, kind: 'single', options },
          { ...raw, id: 'l', kind: 'listen', options, says: h, pace: 0.9 },
          { ...raw, id: 'o', kind: 'order', steps: [d, e, f] },
          { ...raw, id: 'n', kind: 'numeric', value: 1.25, tolerance: 0.5, unit: h },
          { ...raw, id: 'f', kind: 'true-false', right: false },
        ].map((item) => QuizItem.parse(item));
        const bank = { format: 1 as const, id: 'bank', title: { zh: '题', en: 'Bank' }, items };
        expect(readGift(writeGift(bank).text, 'f')).toMatchObject({ items, problems: [] });
        expect(readQti(writeQti(bank).files)).toMatchObject({ items, problems: [] });
      }),
      { numRuns: 60 },
    );
  });
});
