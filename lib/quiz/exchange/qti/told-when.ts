import type { XmlElement } from './xml-element';
import { xmlFind } from './xml-find';
import { xmlText } from './xml-text';

/** Which `outcome identifier` pairs an item's rules can reach, written as one string with a space. */
export interface ToldWhen {
  ever: ReadonlySet<string>;
  /** Whatever was answered. */
  always: ReadonlySet<string>;
  /** In the case of the right answer. */
  right: ReadonlySet<string>;
  /** When one value was chosen, and which. */
  chosen: ReadonlyMap<string, string>;
  /** Outcomes that take the identifier of what was chosen. */
  follows: ReadonlySet<string>;
}

/**
 * Reads from the response processing of an item, not running it, when each value of an outcome comes about. `response` is
 * the identifier of what was answered. A value whose case is not plain is in `ever` alone.
 */
export function toldWhen(root: XmlElement, response: string): ToldWhen {
  const ever = new Set<string>();
  const always = new Set<string>();
  const right = new Set<string>();
  const chosen = new Map<string, string>();
  const follows = new Set<string>();
  const touched = new Set<string>();
  const walk = (inside: XmlElement, unconditional: boolean, answer: Answer) => {
    for (const child of inside.children) {
      if (typeof child === 'string') continue;
      if (child.name !== 'qti-set-outcome-value') {
        walk(child, false, BRANCH.test(child.name) ? answerOf(child, response) : null);
        continue;
      }
      const outcome = idOf(child);
      touched.add(outcome);
      for (const value of xmlFind(child, 'qti-base-value')) {
        const key = `${outcome} ${xmlText(value).trim()}`;
        ever.add(key);
        if (unconditional) always.add(key);
        if (answer?.is === 'right') right.add(key);
        if (answer?.is === 'value') chosen.set(key, answer.value);
      }
      if (xmlFind(child, 'qti-variable').some((one) => idOf(one) === response))
        follows.add(outcome);
    }
  };
  const [rules] = xmlFind(root, 'qti-response-processing');
  if (/\/CC2_/.test(rules?.attributes.get('template') ?? '')) {
    // the templates of Common Cartridge name these outcomes themselves
    follows.add('FEEDBACK');
    for (const end of ['correct', 'incorrect']) ever.add(`FEEDBACKBASIC ${end}`);
    right.add('FEEDBACKBASIC correct');
    for (const outcome of ['FEEDBACK', 'FEEDBACKBASIC']) touched.add(outcome);
  } else if (rules) walk(rules, true, null);
  for (const declared of xmlFind(root, 'qti-outcome-declaration'))
    if (!touched.has(idOf(declared)))
      for (const value of xmlFind(declared, 'qti-value'))
        always.add(`${idOf(declared)} ${xmlText(value).trim()}`);
  return { ever, always, right, chosen, follows };
}

const BRANCH = /^qti-response-(else-)?if$/;
const RULE = /^qti-(set-outcome-value|response-condition)$/;
const idOf = (one: XmlElement): string => one.attributes.get('identifier') ?? '';

type Answer = { is: 'right' } | { is: 'value'; value: string } | null;

/** The one answer that a branch stands for: the right one, or a value; null when it stands for more, or for others. */
function answerOf(branch: XmlElement, response: string): Answer {
  const children = branch.children.filter(
    (child) => typeof child !== 'string' && !RULE.test(child.name),
  );
  const condition = { ...branch, children };
  if (['qti-not', 'qti-or'].some((name) => xmlFind(condition, name).length > 0)) return null;
  if (xmlFind(condition, 'qti-correct').some((one) => idOf(one) === response))
    return { is: 'right' };
  const [match, more] = xmlFind(condition, 'qti-match');
  if (!match || more || !xmlFind(match, 'qti-variable').some((one) => idOf(one) === response))
    return null;
  const [value] = xmlFind(match, 'qti-base-value');
  return value ? { is: 'value', value: xmlText(value).trim() } : null;
}
