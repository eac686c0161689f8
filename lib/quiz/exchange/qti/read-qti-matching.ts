import type { Words } from '../words';
import { creditChanged } from './credit-changed';
import type { QtiRead } from './qti-read';
import { qtiWords } from './qti-words';
import type { XmlElement } from './xml-element';
import { xmlFind } from './xml-find';

/** Reads two sets that are matched: every one of the first has one of the second; what is left of the second fits none. */
export function readQtiMatching(
  interaction: XmlElement,
  right: readonly string[],
  reasons: readonly (Words | null)[],
  isElse: boolean,
): QtiRead {
  const sets = xmlFind(interaction, 'qti-simple-match-set').map((set) =>
    xmlFind(set, 'qti-simple-associable-choice').map((one) => ({
      id: one.attributes.get('identifier') ?? '',
      words: qtiWords(one, ['qti-feedback-inline']),
    })),
  );
  const [situations, wordings] = sets;
  if (sets.length !== 2 || !situations || !wordings)
    return { ok: false, code: 'not-one-each', message: 'a matching needs two sets' };
  const fits = new Map(right.map((pair) => pair.split(/\s+/) as [string, string]));
  const pairs = situations.map(({ id, words }, i) => ({
    situation: words,
    wording: wordings.find((one) => one.id === fits.get(id))?.words,
    reason: reasons[i] ?? null,
  }));
  const used = new Set(fits.values());
  if (
    fits.size !== right.length ||
    used.size !== right.length ||
    pairs.some((pair) => !pair.wording)
  )
    return {
      ok: false,
      code: 'not-one-each',
      message: 'every one of the first set needs one of the second that fits no other',
    };
  const others = wordings.filter((one) => !used.has(one.id)).map((one) => one.words);
  return { ok: true, kind: 'match', body: { pairs, others }, changes: creditChanged(isElse) };
}
