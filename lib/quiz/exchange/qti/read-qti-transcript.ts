import { creditChanged } from './credit-changed';
import type { QtiRead } from './qti-read';
import { qtiWords } from './qti-words';
import type { XmlElement } from './xml-element';
import { xmlFind } from './xml-find';
import { xmlText } from './xml-text';

/**
 * Reads a transcript in which words are marked: paragraphs of the class `patient`, and of the class `agent` that hold nothing
 * but hot text. Other texts with hot text are refused: here only what somebody says on the phone is marked.
 */
export function readQtiTranscript(
  interaction: XmlElement,
  right: readonly string[],
  isElse: boolean,
): QtiRead {
  const lines = interaction.children.flatMap((child) => {
    if (typeof child === 'string' || child.name === 'qti-prompt') return [];
    return [line(child, right)];
  });
  if (lines.some((one) => one === null))
    return {
      ok: false,
      code: 'not-a-call',
      message:
        'hot text is taken as a transcript of patient and agent only, every fault with its reason',
    };
  return { ok: true, kind: 'hot-text', body: { lines }, changes: creditChanged(isElse) };
}

function line(p: XmlElement, right: readonly string[]): Record<string, unknown> | null {
  const who = p.attributes.get('class');
  if (who === 'patient') return { who, text: qtiWords(p) };
  if (who !== 'agent' || xmlText(p, ['qti-hottext']).trim()) return null;
  let bare = false;
  const parts = xmlFind(p, 'qti-hottext').map((one) => {
    const [feedback] = xmlFind(one, 'qti-feedback-inline');
    const told = feedback ? qtiWords(feedback) : null;
    const isFault = right.includes(one.attributes.get('identifier') ?? '');
    if (isFault && !told) bare = true;
    return {
      text: qtiWords(one, ['qti-feedback-inline']),
      fault: isFault ? told : null,
      fine: isFault ? null : told,
    };
  });
  return bare ? null : { who, parts };
}
