import type { ExchangeCode, ExchangeParticulars } from '../exchange-problem';
import type { XmlElement } from './xml-element';
import { xmlFind } from './xml-find';
import { xmlInside } from './xml-inside';

export type QtiInteractionOf =
  | { ok: true; body: XmlElement; interaction: XmlElement }
  | ({ ok: false; code: ExchangeCode; message: string; line: number } & ExchangeParticulars);

const READ = /^qti-(choice|inline-choice|order|match|hottext|text-entry)-interaction$/;
const ON_A_PICTURE = /^qti-(hotspot|select-point|position-object|graphic-.*)-interaction$/;
const OPEN = /^qti-(extended-text|upload|drawing)-interaction$/;

/**
 * The interaction by which an item asks, or why an item is refused whatever it asks: it is of an older QTI, changes while
 * it is answered, has numbers drawn anew each time, asks several times or not at all, or in a way that no item here does.
 */
export function qtiInteractionOf(root: XmlElement): QtiInteractionOf {
  const refused = (
    code: ExchangeCode,
    message: string,
    line = root.line,
    words: readonly string[] = [],
  ) => ({ ok: false, code, message, line, ...(words.length > 0 ? { words } : {}) }) as const;
  if (/^(assessmentItem|questestinterop)$/.test(root.name))
    return refused('older-qti', `<${root.name}> is an element of QTI 1 or 2, only QTI 3 is read`);
  if (root.name !== 'qti-assessment-item')
    return refused('no-question', `<${root.name}> is not an item`);
  if (root.attributes.get('adaptive')?.trim() === 'true')
    return refused('adaptive', 'adaptive="true": it changes while it is answered');
  const drawn = xmlInside(root, FEEDBACK).find((one) =>
    /^qti-(template-|printed-variable$)/.test(one.name),
  );
  if (drawn)
    return refused(
      'random-values',
      `<${drawn.name}>: what it asks is made anew each time`,
      drawn.line,
    );
  const [body] = xmlFind(root, 'qti-item-body');
  if (!body) return refused('not-an-item', 'there is no <qti-item-body>');
  const asking = xmlInside(body).filter(
    (one) => /^qti-.*-interaction$/.test(one.name) && one.name !== 'qti-end-attempt-interaction',
  );
  const [interaction] = asking;
  if (!interaction) return refused('no-question', 'there is nothing to answer');
  if (asking.length > 1)
    return refused('several-questions', `an item asks once here, this one ${asking.length} times`);
  const { name, line } = interaction;
  if (OPEN.test(name)) return refused('open-answer', `<${name}> is marked by a person`, line);
  if (ON_A_PICTURE.test(name))
    return refused('on-a-picture', `<${name}> is answered on a picture`, line);
  if (!READ.test(name))
    return refused('kind-not-carried', `<${name}> has no kind of item here`, line, [`<${name}>`]);
  const [passage] = xmlFind(root, 'qti-assessment-stimulus-ref');
  if (passage)
    return refused(
      'needs-passage',
      `it asks about ${passage.attributes.get('href') ?? 'a passage'}`,
      passage.line,
      [passage.attributes.get('href') ?? ''].filter(Boolean),
    );
  return { ok: true, body, interaction };
}

/** A variable printed inside feedback does no harm: such feedback is left out. */
const FEEDBACK: ReadonlySet<string> = new Set([
  'qti-feedback-inline',
  'qti-feedback-block',
  'qti-modal-feedback',
]);
