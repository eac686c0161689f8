import { holdsFormula } from './qti-formula';
import { qtiText } from './qti-text';
import { toldWhen } from './told-when';
import type { XmlElement } from './xml-element';
import { xmlFind } from './xml-find';
import { xmlInside } from './xml-inside';

export interface QtiFeedback {
  /** Told whatever was answered; or told in the same words after right and wrong. */
  reason: XmlElement | null;
  /** Told when that choice is taken, by its identifier. */
  beside: ReadonlyMap<string, XmlElement>;
  /** Told after the right answer only. */
  forRight: XmlElement | null;
  /** Told after some answers only; there is no place for it. */
  left: XmlElement[];
}

const FEEDBACK = /^qti-(modal-feedback|feedback-block|feedback-inline)$/;
const CHOICE = /^qti-(simple-choice|inline-choice|hottext)$/;

/**
 * Sorts the feedback of an item by when it is told, which only its response processing says. What comes after a wrong answer
 * alone must never become the reason that everybody reads.
 */
export function qtiFeedback(root: XmlElement, interaction: XmlElement): QtiFeedback {
  const beside = new Map<string, XmlElement>();
  const left: XmlElement[] = [];
  const choices = xmlInside(interaction).filter((one) => CHOICE.test(one.name));
  const ids = new Set(choices.map((one) => one.attributes.get('identifier') ?? ''));
  const inChoices = new Set<XmlElement>();
  for (const choice of choices)
    for (const one of xmlFind(choice, 'qti-feedback-inline')) {
      inChoices.add(one);
      const own = one.attributes.get('identifier') === choice.attributes.get('identifier');
      if (own && isShown(one) && !beside.has(idOf(one)) && readable(one))
        beside.set(idOf(one), one);
      else if (qtiText(one)) left.push(one);
    }
  const when = toldWhen(root, interaction.attributes.get('response-identifier') ?? '');
  const always: XmlElement[] = [];
  const forRight: XmlElement[] = [];
  const others: XmlElement[] = [];
  for (const one of xmlInside(root)) {
    if (!FEEDBACK.test(one.name) || inChoices.has(one) || !qtiText(one)) continue;
    const outcome = one.attributes.get('outcome-identifier') ?? '';
    const key = `${outcome} ${idOf(one)}`;
    const choice = when.chosen.get(key) ?? (when.follows.has(outcome) ? idOf(one) : '');
    if (!readable(one)) left.push(one);
    else if (!isShown(one)) (when.ever.has(key) || ids.has(choice) ? others : always).push(one);
    else if (when.always.has(key)) always.push(one);
    else if (ids.has(choice) && !beside.has(choice)) beside.set(choice, one);
    else (when.right.has(key) ? forRight : others).push(one);
  }
  const ends = [...forRight, ...others];
  if (always.length === 0 && ends.length > 1 && new Set(ends.map(qtiText)).size === 1)
    return { reason: ends[0] ?? null, beside, forRight: null, left };
  return {
    reason: always[0] ?? null,
    beside,
    forRight: forRight[0] ?? null,
    left: [...left, ...always.slice(1), ...forRight.slice(1), ...others],
  };
}

const idOf = (one: XmlElement): string => one.attributes.get('identifier') ?? '';
const isShown = (one: XmlElement): boolean => one.attributes.get('show-hide') !== 'hide';
const readable = (one: XmlElement): boolean =>
  !holdsFormula(xmlInside(one)) && xmlFind(one, 'qti-printed-variable').length === 0;
