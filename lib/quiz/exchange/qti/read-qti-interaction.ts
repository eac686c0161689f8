import type { DraftItem } from '../draft-item';
import type { QtiContext } from './qti-context';
import type { QtiRead } from './qti-read';
import { qtiShare } from './qti-share';
import { qtiWords } from './qti-words';
import { readQtiMatching } from './read-qti-matching';
import { readQtiNumber } from './read-qti-number';
import { readQtiTranscript } from './read-qti-transcript';
import type { XmlElement } from './xml-element';
import { xmlFind } from './xml-find';
import { xmlText } from './xml-text';

/** Reads an interaction with the right answer that its response declaration gives. */
export function readQtiInteraction(interaction: XmlElement, context: QtiContext): QtiRead {
  const declared = xmlFind(context.root, 'qti-response-declaration').find(
    (one) => one.attributes.get('identifier') === interaction.attributes.get('response-identifier'),
  );
  const [correct] = declared ? xmlFind(declared, 'qti-correct-response') : [];
  const right = correct ? xmlFind(correct, 'qti-value').map((value) => xmlText(value).trim()) : [];
  if (!declared || right.length === 0)
    return {
      ok: false,
      code: 'not-an-item',
      message: 'the item does not say which answer is right',
    };
  switch (interaction.name) {
    case 'qti-choice-interaction':
      return choices(interaction, declared, right, context);
    case 'qti-order-interaction': {
      const steps = new Map(choicesOf(interaction).map((one) => [identifier(one), qtiWords(one)]));
      if (right.length !== steps.size || right.some((id) => !steps.has(id)))
        return {
          ok: false,
          code: 'not-an-item',
          message: 'the right order does not name every step',
        };
      const body = { steps: right.map((id) => steps.get(id)) };
      return { ok: true, kind: 'order', body, changes: [] };
    }
    case 'qti-match-interaction':
      return readQtiMatching(interaction, right, context.besidePairs);
    case 'qti-hottext-interaction':
      return readQtiTranscript(interaction, right);
    case 'qti-text-entry-interaction':
      return readQtiNumber(declared, right, context);
    default:
      return {
        ok: false,
        code: 'kind-not-carried',
        message: `<${interaction.name}> has no kind of item here`,
      };
  }
}

const identifier = (element: XmlElement): string => element.attributes.get('identifier') ?? '';
const choicesOf = (interaction: XmlElement) => xmlFind(interaction, 'qti-simple-choice');

function choices(
  interaction: XmlElement,
  declared: XmlElement,
  right: readonly string[],
  { labels, says }: QtiContext,
): QtiRead {
  const all = choicesOf(interaction);
  const ids = all.map(identifier);
  if (ids.length === 2 && ids.includes('true') && ids.includes('false'))
    return { ok: true, kind: 'true-false', body: { right: right[0] === 'true' }, changes: [] };
  const options = all.map((one) => {
    const [feedback] = xmlFind(one, 'qti-feedback-inline');
    return {
      text: qtiWords(one, ['qti-feedback-inline']),
      right: right.includes(identifier(one)),
      reason: feedback ? qtiWords(feedback) : null,
    };
  });
  const isMultiple = declared.attributes.get('cardinality') === 'multiple';
  const changes: DraftItem['changes'] = markedElsewise(declared, right, isMultiple)
    ? [
        {
          code: 'credit-changed',
          message: 'the shares of credit are left out: see the guide on marks',
        },
      ]
    : [];
  if (isMultiple) return { ok: true, kind: 'multiple', body: { options }, changes };
  if (says && labels.includes('kind:listen'))
    return { ok: true, kind: 'listen', body: { options, says }, changes };
  return { ok: true, kind: 'single', body: { options }, changes };
}

/** Does the mapping give other marks than ours do? One answer: all or nothing; several: right ones less wrong ones. */
function markedElsewise(
  declared: XmlElement,
  right: readonly string[],
  multiple: boolean,
): boolean {
  const entries = xmlFind(declared, 'qti-map-entry');
  if (entries.length === 0) return multiple;
  const share = multiple ? qtiShare(right.length) : 1;
  return entries.some((entry) => {
    const isRight = right.includes(entry.attributes.get('map-key') ?? '');
    const wanted = isRight ? share : multiple ? -share : 0;
    return Math.abs(Number(entry.attributes.get('mapped-value')) - wanted) > 0.005;
  });
}
