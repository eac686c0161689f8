import { creditChanged } from './credit-changed';
import { placeNotKept } from './place-not-kept';
import type { QtiContext } from './qti-context';
import type { QtiRead } from './qti-read';
import { qtiWords } from './qti-words';
import type { XmlElement } from './xml-element';
import { xmlFind } from './xml-find';

/** Reads steps to be put in order, every one of them; an order of some steps only is refused. */
export function readQtiOrder(
  interaction: XmlElement,
  right: readonly string[],
  { labels }: QtiContext,
): QtiRead {
  const choices = xmlFind(interaction, 'qti-simple-choice');
  const steps = new Map(
    choices.map((one) => [
      one.attributes.get('identifier') ?? '',
      qtiWords(one, ['qti-feedback-inline']),
    ]),
  );
  if (right.length !== choices.length || new Set(right).size !== steps.size)
    return { ok: false, code: 'no-key', message: 'the right order does not name every step once' };
  const changes = [...creditChanged(!labels.includes('kind:order')), ...placeNotKept(choices)];
  return { ok: true, kind: 'order', body: { steps: right.map((id) => steps.get(id)) }, changes };
}
