import { feedbackDropped } from '../feedback-dropped';
import { saysTrueOrFalse } from '../says-true-or-false';
import { creditChanged } from './credit-changed';
import { placeNotKept } from './place-not-kept';
import type { QtiContext } from './qti-context';
import type { QtiRead } from './qti-read';
import { qtiText } from './qti-text';
import { qtiWords } from './qti-words';
import type { XmlElement } from './xml-element';
import { xmlInside } from './xml-inside';

/**
 * Reads a choice, in the line or below it: of one, of several, after a line that is heard, or between true and false.
 * `isElse` says whether the item is marked otherwise than a choice of that kind is here.
 */
export function readQtiChoices(
  interaction: XmlElement,
  declared: XmlElement,
  right: readonly string[],
  context: QtiContext,
  isElse: (kind: 'one' | 'several', keys: readonly string[]) => boolean,
): QtiRead {
  const { labels, says, beside, forRight } = context;
  const choices = xmlInside(interaction).filter((one) => CHOICE.test(one.name));
  const ids = choices.map((one) => one.attributes.get('identifier') ?? '');
  const isMultiple =
    declared.attributes.get('cardinality') === 'multiple' &&
    !(interaction.attributes.get('max-choices') === '1' && right.length === 1);
  // between true and false there is one reason only, and everybody reads it
  const hasPlace = !isMultiple && choices.length > 2;
  const left = forRight && !hasPlace ? [qtiText(forRight)] : [];
  const options = choices.map((one, i) => {
    const isRight = right.includes(ids[i] ?? '');
    const own = beside.get(ids[i] ?? '') ?? null;
    const told = own ?? (isRight && hasPlace ? forRight : null);
    if (isRight && hasPlace && own && forRight) left.push(qtiText(forRight));
    return {
      text: qtiWords(one, ['qti-feedback-inline']),
      right: isRight,
      reason: told ? qtiWords(told) : null,
    };
  });
  if (options.some(({ text }) => text.zh === ''))
    return {
      ok: false,
      code: 'no-words',
      message: 'a choice has no words, only a picture or nothing',
    };
  const changes = [
    ...creditChanged(isElse(isMultiple ? 'several' : 'one', ids)),
    ...placeNotKept(choices),
    ...feedbackDropped(left),
  ];
  if (isMultiple) return { ok: true, kind: 'multiple', body: { options }, changes };
  const [yes, no] = ['true', 'false'].map((id) => options[ids.indexOf(id)]);
  if (options.length === 2 && yes && no && yes.right !== no.right) {
    const [chosen, other] = yes.right ? [yes, no] : [no, yes];
    if (saysTrueOrFalse(yes.text.en) !== true || saysTrueOrFalse(no.text.en) !== false)
      changes.push({
        code: 'made-true-false',
        message: `the options "${yes.text.en}" and "${no.text.en}" are shown as true and false`,
        words: [yes.text.en, no.text.en],
      });
    changes.push(...feedbackDropped([other.reason?.en ?? '']));
    const body = { right: yes.right };
    return { ok: true, kind: 'true-false', body, changes, reason: chosen.reason };
  }
  if (says && labels.includes('kind:listen'))
    return { ok: true, kind: 'listen', body: { options, says }, changes };
  return { ok: true, kind: 'single', body: { options }, changes };
}

const CHOICE = /^qti-(simple|inline)-choice$/;
