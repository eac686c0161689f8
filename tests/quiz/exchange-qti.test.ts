import { inflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readQti } from '@/lib/quiz/exchange/qti/read-qti';
import { writeQti } from '@/lib/quiz/exchange/qti/write-qti';
import { readZip } from '@/lib/quiz/exchange/zip/read-zip';
import { writeZip } from '@/lib/quiz/exchange/zip/write-zip';
import { shippedBanks } from './exchange-banks';

const inflate = (bytes: Uint8Array, most: number): Uint8Array | null => {
  try {
    return inflateRawSync(bytes, { maxOutputLength: Math.max(1, most) });
  } catch {
    return null;
  }
};

describe('a shipped bank', () => {
  test.each(shippedBanks())('$id comes back from a QTI 3 package equal', (bank) => {
    const { files, notCarried } = writeQti(bank);
    const zip = readZip(writeZip(files), inflate);
    if (!zip.ok) throw new Error(zip.message);
    const back = readQti(zip.files);
    const left = new Set(notCarried.map((one) => one.id));
    expect(zip.skipped).toEqual([]);
    expect(back.problems).toEqual([]);
    expect(back.bank).toEqual({ id: bank.id, title: bank.title });
    expect(back.items).toEqual(bank.items.filter((item) => !left.has(item.id)));
    expect(notCarried.map((one) => one.id)).toEqual(
      bank.items.filter((item) => item.kind === 'fill-in').map((item) => item.id),
    );
  });
});

describe('a package of another program', () => {
  const item = (declaration: string, body: string) =>
    `<?xml version="1.0"?>\n<qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" identifier="Item_1" title="Capital" time-dependent="false">\n${declaration}<qti-item-body>${body}</qti-item-body></qti-assessment-item>`;
  const packed = (text: string) =>
    new Map([
      [
        'imsmanifest.xml',
        '<manifest identifier="m"><resources><resource type="imsqti_item_xmlv3p0" href="1.xml"><metadata><lom><educational><difficulty><value>easy</value></difficulty></educational></lom></metadata></resource></resources></manifest>',
      ],
      ['1.xml', text],
    ]);
  const right = (base: string, ...values: string[]) =>
    `<qti-response-declaration identifier="RESPONSE" cardinality="single" base-type="${base}"><qti-correct-response>${values.map((one) => `<qti-value>${one}</qti-value>`).join('')}</qti-correct-response></qti-response-declaration>`;
  test('a choice with a prompt, a picture and no reason is taken, and what changed is told', () => {
    const { items, problems } = readQti(
      packed(
        item(
          right('identifier', 'B'),
          '<p>Look <img src="x.png" alt="map"/></p><qti-choice-interaction response-identifier="RESPONSE" max-choices="1"><qti-prompt>Which one?</qti-prompt><qti-simple-choice identifier="A">Rome</qti-simple-choice><qti-simple-choice identifier="B">Ottawa</qti-simple-choice><qti-simple-choice identifier="C"><p>Tokyo</p></qti-simple-choice></qti-choice-interaction>',
        ),
      ),
    );
    expect(items[0]).toMatchObject({
      kind: 'single',
      id: 'item-1',
      difficulty: 2,
      asks: { en: 'Look [map] Which one?' },
      options: [{ right: false }, { text: { en: 'Ottawa' }, right: true }, { right: false }],
    });
    expect(problems.map((one) => `${one.file}:${one.line} ${one.code}`)).toEqual([
      '1.xml:2 filled-in',
      '1.xml:2 title-dropped',
      '1.xml:2 media-dropped',
      '1.xml:2 one-language',
      '1.xml:2 filled-in',
    ]);
  });
  test.each([
    ['<qti-text-entry-interaction response-identifier="RESPONSE"/>', 'string', 'typed-words'],
    ['<qti-extended-text-interaction response-identifier="RESPONSE"/>', 'string', 'open-answer'],
    ['<qti-text-entry-interaction response-identifier="OTHER"/>', 'float', 'no-key'],
    ['<p>Nothing to do.</p>', 'float', 'no-question'],
  ])('%s with %s is refused as %s', (body, base, code) => {
    const { items, problems } = readQti(packed(item(right(base, '1'), body)));
    expect(items).toEqual([]);
    expect(problems).toMatchObject([{ severity: 'refused', code, file: '1.xml' }]);
  });
});
