import { expect } from 'vitest';
import { inflateRaw } from '@/lib/content/inflate-raw';
import { writeQti } from '@/lib/quiz/exchange/qti/write-qti';
import { type ReadBank, readBankFile } from '@/lib/quiz/exchange/read-bank-file';
import { writeZip } from '@/lib/quiz/exchange/zip/write-zip';

/** A response declaration as others write it; `values` are right, `more` is a mapping or nothing. */
export const declared = (cardinality: string, base: string, values: string[], more = '') =>
  `<qti-response-declaration identifier="RESPONSE" cardinality="${cardinality}" base-type="${base}">
  ${values.length > 0 ? `<qti-correct-response>${values.map((one) => `\n    <qti-value>${one}</qti-value>`).join('')}\n  </qti-correct-response>` : ''}${more}
 </qti-response-declaration>`;

/** A template of response processing by its name, as an item refers to it. */
export const template = (name: string) =>
  `<qti-response-processing template="https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/${name}"/>`;

export interface Written {
  declared?: string;
  /** What stands between the declarations and the body. */
  before?: string;
  body: string;
  /** Response processing, feedback, catalogues. */
  after?: string;
  attributes?: string;
}

/** An item of another program. */
export const item = ({
  declared: key = '',
  before = '',
  body,
  after = '',
  attributes = '',
}: Written) =>
  `<?xml version="1.0" encoding="UTF-8"?>
<qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0"
 xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
 identifier="Clinic_1" title="Clinic" time-dependent="false" ${attributes}>
 ${key}
 <qti-outcome-declaration identifier="SCORE" cardinality="single" base-type="float"/>
 ${before}
 <qti-item-body>${body}</qti-item-body>
 ${after}
</qti-assessment-item>`;

/** Choices A, B, C … of these texts. */
export const choices = (...texts: string[]) =>
  texts
    .map(
      (text, i) =>
        `\n <qti-simple-choice identifier="${'ABCDEFGH'[i]}">${text}</qti-simple-choice>`,
    )
    .join('');

/** A choice of one with A right, complete but for what a test is about. */
export const GREETING = {
  declared: declared('single', 'identifier', ['A']),
  body: `<p>Who speaks first?</p><qti-choice-interaction response-identifier="RESPONSE" max-choices="1">${choices('The clinic', 'The patient', 'Nobody')}</qti-choice-interaction>`,
  after: template('match_correct.xml'),
};

export const resource = (href: string, type = 'imsqti_item_xmlv3p0', inside = '') =>
  `<resource identifier="r-${href.replace(/\W/g, '-')}" type="${type}" href="${href}">${inside}<file href="${href}"/></resource>`;

export const manifest = (resources: string, metadata = '') =>
  `<?xml version="1.0" encoding="UTF-8"?>
<manifest xmlns="http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1" xmlns:imsmd="http://ltsc.ieee.org/xsd/LOM" identifier="clinic">
 <metadata><schema>QTI Package</schema><schemaversion>3.0.1</schemaversion>${metadata}</metadata>
 <organizations/>
 <resources>${resources}</resources>
</manifest>`;

export const readZipped = (files: Record<string, string>, name = 'clinic.zip'): ReadBank =>
  readBankFile(writeZip(new Map(Object.entries(files))), name, inflateRaw);

/** Reads one item in a whole package. What is taken must come back equal, without a word, from the package we make of it. */
export function readOne(written: Written): ReadBank {
  const read = readZipped({
    'imsmanifest.xml': manifest(resource('items/one.xml')),
    'items/one.xml': item(written),
  });
  comesBack(read);
  return read;
}

/** The round trip: our items → QTI → our items. */
export function comesBack({ items, id, title }: ReadBank): void {
  if (items.length === 0) return;
  const { files, notCarried } = writeQti({ format: 1, id, title, items });
  const back = readZipped(Object.fromEntries(files));
  expect(notCarried).toEqual([]);
  expect(back).toMatchObject({ id, title, items, problems: [] });
}

/** What was told that no foreign item can do without: title, language, filled-in fields are left out. */
export const told = ({ problems }: ReadBank): string[] =>
  problems
    .map(({ code }) => code)
    .filter((code) => !['title-dropped', 'one-language', 'filled-in'].includes(code));
