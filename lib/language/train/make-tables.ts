import { DIALECT_WORDING } from '@/lib/language/dialect-wording';

/** Tables in the flat form in which the artefact keeps them. */
export interface TableSource {
  /** Pairs of traditional and simplified characters, one after another. */
  readonly simplify: string;
  /** Regional and mainland wording, a tab between them, a line for each pair. */
  readonly wording: string;
  /** Characters of one fuzzy syllable, a line per syllable. */
  readonly syllables: string;
  /** A code unit per slot of the table of breaks: its weight above U+0180; empty before it is learnt. */
  readonly breaks: string;
}

/** What the table maker asks of the conversion libraries. */
export interface ScriptTools {
  /** Taiwan spelling → simplified characters, character by character. */
  readonly simplify: (text: string) => string;
  /** [regional word, mainland word], both in traditional characters. */
  readonly regionalWords: readonly (readonly [string, string])[];
  /** Toneless pinyin of one character, or "" when it has none. */
  readonly pinyin: (char: string) => string;
}

const FIRST = 0x4e00;
const LAST = 0x9fff;

/**
 * Builds the character, wording and syllable tables from the conversion libraries. `known` are the characters of the
 * training text: syllables are kept for them and for all characters of the common range that simplification yields.
 */
export function makeTables(tools: ScriptTools, common: ReadonlySet<string>): TableSource {
  let simplify = '';
  const bySyllable = new Map<string, string>();
  for (let code = FIRST; code <= LAST; code++) {
    const char = String.fromCharCode(code);
    const simple = tools.simplify(char);
    if (simple !== char && simple.length === 1) simplify += char + simple;
    else if (common.has(char)) {
      const sound = fuzzySyllable(tools.pinyin(char));
      if (sound) bySyllable.set(sound, (bySyllable.get(sound) ?? '') + char);
    }
  }
  simplify += '妳你';
  const wording = new Map<string, string>();
  for (const [regional, mainland] of tools.regionalWords) {
    const from = tools.simplify(regional);
    const to = tools.simplify(mainland);
    if (from !== to && from.length >= 2 && [...from].every((char) => common.has(char)))
      wording.set(from, to);
  }
  for (const [from, to] of Object.entries(DIALECT_WORDING)) if (from !== to) wording.set(from, to);
  return {
    simplify,
    wording: inOrder(wording)
      .map((pair) => pair.join('\t'))
      .join('\n'),
    syllables: inOrder(bySyllable)
      .map(([, chars]) => chars)
      .join('\n'),
    breaks: '',
  };
}

const inOrder = (entries: ReadonlyMap<string, string>): [string, string][] =>
  [...entries].sort((a, b) => (a[0] < b[0] ? -1 : 1));

/** One key for syllables that speakers and typists confuse: zh/z, ch/c, sh/s, n/l, h/f apart, -ng/-n. */
function fuzzySyllable(pinyin: string): string {
  return pinyin
    .replace(/^([zcs])h/, '$1')
    .replace(/^n(?=[aeiou])/, 'l')
    .replace(/([aei])ng$/, '$1n')
    .replace('ü', 'v');
}
