import type { QuizItem } from '@/lib/model/quiz';
import type { Text } from '@/lib/model/text';
import { qtiSpans } from './qti-spans';

/** What is chosen, put in order, matched, marked or typed, as a QTI interaction. */
export function qtiInteraction(item: QuizItem): string {
  switch (item.kind) {
    case 'true-false':
      return choice(
        1,
        false,
        `<qti-simple-choice identifier="true">${qtiSpans({ zh: '对', en: 'True' })}</qti-simple-choice><qti-simple-choice identifier="false">${qtiSpans({ zh: '错', en: 'False' })}</qti-simple-choice>`,
      );
    case 'single':
      return choice(1, true, options(item.options));
    case 'listen':
      return `<p class="says">${qtiSpans(item.says)}</p>\n${choice(1, true, options(item.options))}`;
    case 'multiple':
      return choice(0, true, options(item.options));
    case 'order':
      return `<qti-order-interaction response-identifier="RESPONSE" shuffle="true">${item.steps
        .map((step, i) => simple('qti-simple-choice', `S${i + 1}`, step))
        .join('')}</qti-order-interaction>`;
    case 'match': {
      const situations = item.pairs.map((pair, i) => associable(`S${i + 1}`, pair.situation));
      const wordings = [...item.pairs.map((pair) => pair.wording), ...item.others];
      return `<qti-match-interaction response-identifier="RESPONSE" shuffle="true" max-associations="${item.pairs.length}"><qti-simple-match-set>${situations.join('')}</qti-simple-match-set><qti-simple-match-set>${wordings
        .map((wording, i) => associable(`W${i + 1}`, wording))
        .join('')}</qti-simple-match-set></qti-match-interaction>`;
    }
    case 'hot-text':
      return `<qti-hottext-interaction response-identifier="RESPONSE" max-choices="0">${transcript(item.lines)}</qti-hottext-interaction>`;
    case 'numeric':
      return `<p><qti-text-entry-interaction response-identifier="RESPONSE" expected-length="8"/></p><p class="unit">${qtiSpans(item.unit)}</p>`;
    case 'fill-in':
      throw new Error('a typed reply is never written: carriage refuses it');
  }
}

const choice = (most: number, shuffle: boolean, inside: string): string =>
  `<qti-choice-interaction response-identifier="RESPONSE" shuffle="${shuffle}" max-choices="${most}">${inside}</qti-choice-interaction>`;

const options = (all: readonly { text: Text; reason?: Text | undefined }[]): string =>
  all
    .map(({ text, reason }, i) => {
      const id = `O${i + 1}`;
      return `<qti-simple-choice identifier="${id}">${qtiSpans(text)}${beside(id, reason)}</qti-simple-choice>`;
    })
    .join('');

const beside = (id: string, reason: Text | undefined): string =>
  reason
    ? `<qti-feedback-inline outcome-identifier="FEEDBACK" identifier="${id}" show-hide="show">${qtiSpans(reason)}</qti-feedback-inline>`
    : '';

const simple = (element: string, id: string, text: Text): string =>
  `<${element} identifier="${id}">${qtiSpans(text)}</${element}>`;

const associable = (id: string, text: Text): string =>
  `<qti-simple-associable-choice identifier="${id}" match-max="1">${qtiSpans(text)}</qti-simple-associable-choice>`;

function transcript(lines: Extract<QuizItem, { kind: 'hot-text' }>['lines']): string {
  let count = 0;
  return lines
    .map((line) => {
      if (line.who === 'patient') return `<p class="patient">${qtiSpans(line.text)}</p>`;
      const parts = line.parts.map(({ text, fault, fine }) => {
        count += 1;
        const id = `P${count}`;
        return `<qti-hottext identifier="${id}">${qtiSpans(text)}${beside(id, fault ?? fine)}</qti-hottext>`;
      });
      return `<p class="agent">${parts.join('')}</p>`;
    })
    .join('');
}
