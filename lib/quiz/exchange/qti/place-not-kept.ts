import type { DraftItem } from '../draft-item';
import type { XmlElement } from './xml-element';

/** The change that is told when some choices keep their place among others that are shuffled: here all are. */
export function placeNotKept(choices: readonly XmlElement[]): DraftItem['changes'] {
  const fixed = choices.filter((one) => one.attributes.get('fixed') === 'true').length;
  return fixed > 0 && fixed < choices.length
    ? [
        {
          code: 'place-not-kept',
          message: 'some choices keep their place there; here all are mixed',
        },
      ]
    : [];
}
