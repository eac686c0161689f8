import type { QuizItem } from '@/lib/model/quiz';
import { encodeXml } from './encode-xml';
import { qtiAnswers } from './qti-answers';
import { qtiInteraction } from './qti-interaction';
import { qtiSpans } from './qti-spans';

/**
 * Writes one item as a QTI 3 assessment item: the marks of this program as response processing where QTI has the words for
 * it, reasons beside options as inline feedback, the item's reason and source as modal feedback that is told whatever was
 * answered. Only for items that `carriage` lets through.
 */
export function writeQtiItem(item: QuizItem): string {
  const { declaration, score, besideOptions } = qtiAnswers(item);
  const told =
    '<qti-set-outcome-value identifier="TOLD"><qti-base-value base-type="identifier">REASON</qti-base-value></qti-set-outcome-value>';
  const beside = besideOptions
    ? '<qti-set-outcome-value identifier="FEEDBACK"><qti-variable identifier="RESPONSE"/></qti-set-outcome-value>'
    : '';
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" identifier="${item.id}" title="${encodeXml(item.id)}" adaptive="false" time-dependent="false" xml:lang="zh-CN">`,
    declaration,
    '<qti-outcome-declaration identifier="SCORE" cardinality="single" base-type="float" normal-maximum="1"><qti-default-value><qti-value>0</qti-value></qti-default-value></qti-outcome-declaration>',
    ...(besideOptions
      ? [
          `<qti-outcome-declaration identifier="FEEDBACK" cardinality="${besideOptions}" base-type="identifier"/>`,
        ]
      : []),
    '<qti-outcome-declaration identifier="TOLD" cardinality="single" base-type="identifier"/>',
    `<qti-item-body>\n<p>${qtiSpans(item.asks)}</p>\n${qtiInteraction(item)}\n</qti-item-body>`,
    `<qti-response-processing>${score}${beside}${told}</qti-response-processing>`,
    `<qti-modal-feedback outcome-identifier="TOLD" identifier="REASON" show-hide="show"><qti-content-body>${feedback(item)}</qti-content-body></qti-modal-feedback>`,
    '</qti-assessment-item>',
  ];
  return `${lines.join('\n')}\n`;
}

function feedback(item: QuizItem): string {
  const pairs = item.kind === 'match' && item.pairs.some((pair) => pair.reason) ? item.pairs : [];
  const beside = pairs.map(
    ({ reason }) => `<p class="pair-reason">${reason ? qtiSpans(reason) : ''}</p>`,
  );
  return `<p>${qtiSpans(item.reason)}</p>${beside.join('')}<p class="source">${qtiSpans(item.source)}</p>`;
}
