import { markedElsewise } from './marked-elsewise';
import type { QtiContext } from './qti-context';
import { qtiKey } from './qti-key';
import type { QtiRead } from './qti-read';
import { qtiScoring } from './qti-scoring';
import { readQtiChoices } from './read-qti-choices';
import { readQtiMatching } from './read-qti-matching';
import { readQtiNumber } from './read-qti-number';
import { readQtiOrder } from './read-qti-order';
import { readQtiTranscript } from './read-qti-transcript';
import type { XmlElement } from './xml-element';
import { xmlFind } from './xml-find';
import { xmlInside } from './xml-inside';

/** Reads an interaction with the right answer that its response declaration gives. */
export function readQtiInteraction(interaction: XmlElement, context: QtiContext): QtiRead {
  const response = interaction.attributes.get('response-identifier') ?? '';
  const declared = xmlFind(context.root, 'qti-response-declaration').find(
    (one) => one.attributes.get('identifier') === response,
  );
  const baseType = declared?.attributes.get('base-type') ?? '';
  if (interaction.name === 'qti-text-entry-interaction' && baseType === 'string')
    return {
      ok: false,
      code: 'typed-words',
      message: 'typed words are compared letter by letter; typed replies are judged by moves here',
    };
  const ids = new Set(
    xmlInside(interaction).flatMap((one) => one.attributes.get('identifier') ?? []),
  );
  const scoring = qtiScoring(context.root, response, ids);
  const right = declared ? qtiKey(declared, scoring) : [];
  if (!declared || right.length === 0)
    return { ok: false, code: 'no-key', message: 'the item does not say which answer is right' };
  const unknown = right.flatMap((value) => value.split(' ')).find((id) => !ids.has(id));
  if (interaction.name !== 'qti-text-entry-interaction' && unknown !== undefined)
    return {
      ok: false,
      code: 'no-key',
      message: `the right answer names "${unknown.slice(0, 60)}", which is not there to choose`,
      words: [unknown],
    };
  const isElse = (kind: Parameters<typeof markedElsewise>[2], keys: readonly string[]) =>
    markedElsewise(declared, scoring, kind, keys, right);
  switch (interaction.name) {
    case 'qti-order-interaction':
      return readQtiOrder(interaction, right, context);
    case 'qti-match-interaction':
      return readQtiMatching(interaction, right, context.besidePairs, isElse('pairs', right));
    case 'qti-hottext-interaction':
      return readQtiTranscript(interaction, right, isElse('several', [...ids]));
    case 'qti-text-entry-interaction':
      return readQtiNumber(declared, right, context);
    default:
      return readQtiChoices(interaction, declared, right, context, isElse);
  }
}
