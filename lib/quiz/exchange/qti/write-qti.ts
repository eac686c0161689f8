import type { QuizBank, QuizItem } from '@/lib/model/quiz';
import { itemLabels } from '../item-labels';
import { type NotCarried, sortByCarriage } from '../sort-by-carriage';
import { encodeXml } from './encode-xml';
import { LOM_DIFFICULTY } from './lom-difficulty';
import { writeQtiItem } from './write-qti-item';

/**
 * Writes a bank as the files of a QTI 3 package: `imsmanifest.xml` and one file for each item, path → text. Labels and
 * difficulty are LOM metadata in the manifest. Everything an item says comes back equal through `readQti`; what QTI cannot
 * carry is not written and named in `notCarried`, what others show or mark differently in `notes`.
 */
export function writeQti(bank: QuizBank): {
  files: Map<string, string>;
  notCarried: NotCarried[];
  notes: { id: string; note: string }[];
} {
  const { carried, notCarried, notes } = sortByCarriage(bank.items, 'qti');
  const files = new Map([['imsmanifest.xml', manifest(bank, carried)]]);
  for (const item of carried) files.set(path(item), writeQtiItem(item));
  return { files, notCarried, notes };
}

const path = (item: QuizItem): string => `items/${item.id}.xml`;

function manifest(bank: QuizBank, items: readonly QuizItem[]): string {
  const title = `<lom:title><lom:string language="zh-CN">${encodeXml(bank.title.zh)}</lom:string><lom:string language="en">${encodeXml(bank.title.en)}</lom:string></lom:title>`;
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<manifest xmlns="http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1" xmlns:lom="http://ltsc.ieee.org/xsd/LOM" identifier="${bank.id}">`,
    `<metadata><schema>QTI Package</schema><schemaversion>3.0.0</schemaversion><lom:lom><lom:general>${title}</lom:general></lom:lom></metadata>`,
    '<organizations/>',
    '<resources>',
    ...items.map(resource),
    '</resources>',
    '</manifest>',
  ];
  return `${lines.join('\n')}\n`;
}

function resource(item: QuizItem): string {
  const keywords = itemLabels(item)
    .map((label) => `<lom:keyword><lom:string>${encodeXml(label)}</lom:string></lom:keyword>`)
    .join('');
  const difficulty = `<lom:educational><lom:difficulty><lom:source>LOMv1.0</lom:source><lom:value>${LOM_DIFFICULTY[item.difficulty - 1]}</lom:value></lom:difficulty></lom:educational>`;
  return `<resource identifier="${item.id}" type="imsqti_item_xmlv3p0" href="${path(item)}"><metadata><lom:lom><lom:general>${keywords}</lom:general>${difficulty}</lom:lom></metadata><file href="${path(item)}"/></resource>`;
}
