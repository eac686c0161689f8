import { BREAK_SLOTS, BREAK_ZERO } from '@/lib/language/break-scorer';
import { foldedForm } from '@/lib/language/folded-form';
import type { LanguageTables } from '@/lib/language/language-tables';
import type { TableSource } from '@/lib/language/train/make-tables';

const UNITS = 0x10000;
/** Ideographs: they become what the artefact says, else stay. */
const IDEOGRAPHS = [0x3400, 0x9fff] as const;
/** Spaces, Latin letters, and the marks and full-width forms of Chinese typing: looked up instead of worked out each time. */
const TYPED = [
  [0x09, 0x7e],
  [0x2010, 0x2027],
  [0x3000, 0x301f],
  [0xff01, 0xff5e],
] as const;

/** Turns the flat tables of the artefact into the tables that feature extraction reads. */
export function readTables(source: TableSource): LanguageTables {
  const simple = new Uint16Array(UNITS);
  for (let code = IDEOGRAPHS[0]; code <= IDEOGRAPHS[1]; code++) simple[code] = code;
  for (let i = 0; i + 1 < source.simplify.length; i += 2)
    simple[source.simplify.charCodeAt(i)] = source.simplify.charCodeAt(i + 1);
  for (const [first, last] of TYPED)
    for (let code = first; code <= last; code++) {
      const form = foldedForm(String.fromCharCode(code));
      if (form.length === 1) simple[code] = form.charCodeAt(0);
    }
  const syllables = new Uint16Array(UNITS);
  source.syllables.split('\n').forEach((chars, index) => {
    for (let i = 0; i < chars.length; i++) syllables[chars.charCodeAt(i)] = index + 1;
  });
  const wording = new Map<string, string>();
  for (const line of source.wording ? source.wording.split('\n') : []) {
    const [from, to] = line.split('\t') as [string, string];
    wording.set(from, to);
  }
  const longestWording = new Uint8Array(UNITS);
  for (const key of wording.keys()) {
    const first = key.charCodeAt(0);
    longestWording[first] = Math.max(longestWording[first] as number, key.length);
  }
  const breaks = new Int8Array(BREAK_SLOTS);
  for (let slot = 0; slot < source.breaks.length; slot++)
    breaks[slot] = source.breaks.charCodeAt(slot) - BREAK_ZERO;
  return { simple, wording, longestWording, syllables, breaks };
}
