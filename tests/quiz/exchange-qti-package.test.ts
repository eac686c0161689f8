import { describe, expect, test } from 'vitest';
import { inflateRaw } from '@/lib/content/inflate-raw';
import { readBankFile } from '@/lib/quiz/exchange/read-bank-file';
import { crc32 } from '@/lib/quiz/exchange/zip/crc32';
import { writeZip } from '@/lib/quiz/exchange/zip/write-zip';
import { comesBack, GREETING, item, manifest, readZipped, resource } from './qti-package';

const ONE = item(GREETING);
const named = (id: string) => ONE.replace('"Clinic_1"', `"${id}"`);
const refused = (read: ReturnType<typeof readZipped>) =>
  read.problems.flatMap(({ severity, code, file, message }) =>
    severity === 'refused' ? [`${code} ${file}: ${message}`] : [],
  );

describe('the manifest', () => {
  test('metadata of other vocabularies, keywords and a title in LOM, old and new', () => {
    const standards =
      '<csm:curriculumStandardsMetadataSet xmlns:csm="http://www.imsglobal.org/xsd/qti/qtiv2p2/imscsmd_v1p0"><csm:label>S1</csm:label></csm:curriculumStandardsMetadataSet>';
    const lom = (word: string) =>
      `<metadata><imsqti:qtiMetadata xmlns:imsqti="http://www.imsglobal.org/xsd/imsqtiasi_v3p0"><imsqti:interactionType>choiceInteraction</imsqti:interactionType></imsqti:qtiMetadata>${standards}<imsmd:lom><imsmd:general><imsmd:title><imsmd:${word}>Question 1</imsmd:${word}></imsmd:title><imsmd:keyword><imsmd:${word} xml:lang="en">Front desk</imsmd:${word}></imsmd:keyword></imsmd:general><imsmd:educational><imsmd:difficulty><imsmd:source>LOMv1.0</imsmd:source><imsmd:value>difficult</imsmd:value></imsmd:difficulty></imsmd:educational></imsmd:lom></metadata>`;
    const read = readZipped({
      'imsmanifest.xml': manifest(
        resource('a/1.xml', undefined, lom('string')) +
          resource('b/1.xml', undefined, lom('langstring')),
        '<imsmd:lom><imsmd:general><imsmd:title><imsmd:string xml:lang="en">Calls</imsmd:string><imsmd:string xml:lang="zh">电话</imsmd:string></imsmd:title></imsmd:general></imsmd:lom>',
      ),
      'a/1.xml': named('first'),
      'b/1.xml': named('second'),
    });
    expect(read).toMatchObject({ id: 'clinic', title: { zh: '电话', en: 'Calls' } });
    expect(read.items.map(({ id, tags, difficulty }) => [id, tags, difficulty])).toEqual([
      ['first', ['front-desk'], 4],
      ['second', ['front-desk'], 4],
    ]);
    comesBack(read);
  });
  test('addresses from a base, escaped, and with ./', () => {
    const read = readZipped({
      'imsmanifest.xml': manifest(resource('my%20call.xml')).replace(
        '<resources>',
        '<resources xml:base="items/">',
      ),
      'items/my call.xml': ONE,
    });
    expect([read.items.length, refused(read)]).toEqual([1, []]);
    const dotted = readZipped({
      'imsmanifest.xml': manifest(resource('./one.xml')),
      'one.xml': ONE,
    });
    expect(dotted.items).toHaveLength(1);
  });
  test('tests, passages, pictures and styles are told together, an item it forgot by itself', () => {
    const read = readZipped({
      'imsmanifest.xml': manifest(
        resource('test.xml', 'imsqti_test_xmlv3p0', '<dependency identifierref="r"/>') +
          resource('items/one.xml') +
          resource('day.xml', 'imsqti_stimulus_xmlv3p0') +
          resource('items/a.png', 'webcontent') +
          resource('s.css', 'css3'),
      ),
      'test.xml':
        '<qti-assessment-test identifier="t"><qti-assessment-item-ref identifier="r" href="items/one.xml"/></qti-assessment-test>',
      'items/one.xml': ONE,
      'day.xml': '<qti-assessment-stimulus identifier="s"/>',
      'items/a.png': 'x',
      'items/lonely.png': 'x',
      'rptemplates/match.xml': '<qti-response-processing/>',
      'items/two.xml': named('two'),
    });
    expect(read.items.map(({ id }) => id)).toEqual(['clinic-1']);
    expect(refused(read)).toEqual([
      'not-listed items/two.xml: an item that the manifest does not name',
      'no-question imsmanifest.xml: left out: test.xml, day.xml, items/a.png, s.css, rptemplates/match.xml, items/lonely.png',
    ]);
  });
  test('an item that it names twice is read once', () => {
    const read = readZipped({
      'imsmanifest.xml': manifest(resource('one.xml') + resource('./one.xml')),
      'one.xml': ONE,
    });
    expect([read.items.length, refused(read)]).toEqual([1, []]);
  });
  test('a missing file is told, and the others are read', () => {
    const read = readZipped({
      'imsmanifest.xml': manifest(resource('gone.xml') + resource('one.xml')),
      'one.xml': ONE,
    });
    expect([read.items.length, refused(read)]).toEqual([
      1,
      ['not-a-package gone.xml: the file is not in the package'],
    ]);
  });
});

describe('an older QTI', () => {
  test.each(['imsqti_item_xmlv2p1', 'imsqti_item_xmlv2p2', 'imsqti_xmlv1p2'])(
    'a package of %s is refused once, by its version',
    (type) => {
      const read = readZipped({
        'imsmanifest.xml': manifest(resource('1.xml', type) + resource('2.xml', type)),
        '1.xml': '<assessmentItem/>',
        '2.xml': '<assessmentItem/>',
      });
      expect(refused(read)).toEqual([
        `older-qti imsmanifest.xml: 2 not read: 1.xml (${type}), 2.xml (${type})`,
      ]);
    },
  );
  test('an item with the names of QTI 2 in a package of QTI 3', () => {
    const read = readZipped({
      'imsmanifest.xml': manifest(resource('1.xml')),
      '1.xml': '<assessmentItem identifier="old"><itemBody/></assessmentItem>',
    });
    expect(refused(read)).toEqual([
      'older-qti 1.xml: <assessmentItem> is an element of QTI 1 or 2, only QTI 3 is read',
    ]);
  });
});

describe('the ZIP file', () => {
  const PACKAGE = { 'imsmanifest.xml': manifest(resource('items/one.xml')), 'items/one.xml': ONE };
  test('packed with its folder, by a Mac', () => {
    const inside = Object.entries(PACKAGE).map(([path, text]): [string, string] => [
      `clinic/${path}`,
      text,
    ]);
    const read = readZipped({
      ...Object.fromEntries(inside),
      '__MACOSX/clinic/._imsmanifest.xml': '\u0000\u0005',
      'clinic/.DS_Store': 'x',
      'clinic/a.png': 'x',
    });
    expect(read.items).toHaveLength(1);
    expect(refused(read)).toEqual(['no-question clinic/imsmanifest.xml: left out: a.png']);
  });
  test('two packages in one are refused', () => {
    const read = readZipped({
      'a/imsmanifest.xml': PACKAGE['imsmanifest.xml'],
      'b/imsmanifest.xml': PACKAGE['imsmanifest.xml'],
    });
    expect(refused(read)).toEqual([
      'not-a-package imsmanifest.xml: the file is not in the package',
    ]);
  });

  const utf16 = (text: string, little: boolean) => {
    const bytes = new Uint8Array(2 * text.length + 2);
    const view = new DataView(bytes.buffer);
    for (const [i, char] of [...`\ufeff${text}`].entries())
      view.setUint16(2 * i, char.charCodeAt(0), little);
    return bytes;
  };
  /** The package with the bytes of its item in place of as many letters. */
  const withBytes = (bytes: Uint8Array) => {
    const zip = writeZip(
      new Map([
        ...Object.entries(PACKAGE).slice(0, 1),
        ['items/one.xml', 'x'.repeat(bytes.length)],
      ]),
    );
    const text = new TextDecoder('latin1').decode(zip);
    zip.set(bytes, text.indexOf('x'.repeat(Math.min(bytes.length, 50))));
    const view = new DataView(zip.buffer);
    const directory = text.indexOf('PK\u0001\u0002', text.indexOf('PK\u0001\u0002') + 4);
    for (const at of [text.indexOf('PK\u0003\u0004', 4) + 14, directory + 16])
      view.setUint32(at, crc32(bytes), true);
    return readBankFile(zip, 'clinic.zip', inflateRaw);
  };
  test.each([
    ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${ONE}`)],
    ['UTF-16, little end first', utf16(ONE, true)],
    ['UTF-16, big end first', utf16(ONE, false)],
    [
      'Latin 1, as it says',
      Uint8Array.from([...ONE.replace('UTF-8', 'ISO-8859-1').replace('Nobody', 'Né')], (char) =>
        char.charCodeAt(0),
      ),
    ],
  ])('an item in %s', (_, bytes) => {
    const read = withBytes(bytes);
    expect([read.items.length, refused(read)]).toEqual([1, []]);
  });
  test('an item in no encoding that it tells is refused by itself', () => {
    const read = withBytes(
      Uint8Array.from([...ONE.replace('Nobody', 'Né')], (char) => char.charCodeAt(0)),
    );
    expect(refused(read)).toContain('not-text items/one.xml: it is in no encoding that it tells');
  });
});

test.each([
  ['an item', ONE],
  ['a quiz of Moodle', '<?xml version="1.0"?>\n<quiz><question type="essay"/></quiz>'],
  ['a bank of QTI 1', '\ufeff<!-- made --><questestinterop><item/></questestinterop>'],
])('%s as a file of its own is refused by its format', (_, text) => {
  const read = readBankFile(new TextEncoder().encode(text), 'one.xml', inflateRaw);
  expect([read.items, refused(read).map((one) => one.split(' ')[0])]).toEqual([[], ['xml-alone']]);
});

test('GIFT that begins with an element of HTML is still GIFT', () => {
  const read = readBankFile(new TextEncoder().encode('<b>Eight?</b>{T}'), 'a.txt', inflateRaw);
  expect(read.items).toHaveLength(1);
});
