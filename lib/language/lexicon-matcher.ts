import { ACT_WORDS } from '@/lib/language/lexicon/act-words';
import { FAULT_WORDS } from '@/lib/language/lexicon/fault-words';
import type { Lexicon } from '@/lib/language/lexicon/lexicon';
import { MEDICAL_WORDS } from '@/lib/language/lexicon/medical-words';
import { PEOPLE_WORDS } from '@/lib/language/lexicon/people-words';

/** Words found in a clause: where, and the ids of all classes the word belongs to (first = main class). */
export interface WordHit {
  readonly from: number;
  readonly to: number;
  readonly classes: readonly number[];
}

const SOURCES: readonly Lexicon[] = [PEOPLE_WORDS, MEDICAL_WORDS, ACT_WORDS, FAULT_WORDS];

interface Node {
  next: Map<number, Node>;
  classes: number[] | null;
}

const classNames: string[] = [];
const root: Node = build();

/** Class names in id order: id = index. */
export const LEXICON_CLASSES: readonly string[] = classNames;

/** Id of a class by name; throws for a name that is not in the lexicon, which would be a bug. */
export function lexiconClass(name: string): number {
  const id = classNames.indexOf(name);
  if (id < 0) throw new Error(`no lexicon class ${name}`);
  return id;
}

/** The longest word at every position of `text` from `from` to `to`, left to right; hits may overlap. */
export function lexiconHits(text: string, from: number, to: number): WordHit[] {
  const hits: WordHit[] = [];
  for (let i = from; i < to; i++) {
    let node: Node | undefined = root;
    let best: number[] | null = null;
    let bestTo = i;
    for (let j = i; j < to; j++) {
      node = node.next.get(text.charCodeAt(j));
      if (!node) break;
      if (node.classes) {
        best = node.classes;
        bestTo = j + 1;
      }
    }
    if (best) hits.push({ from: i, to: bestTo, classes: best });
  }
  return hits;
}

function build(): Node {
  const top: Node = { next: new Map(), classes: null };
  for (const source of SOURCES) {
    for (const [name, words] of Object.entries(source)) {
      const id = classNames.push(name) - 1;
      for (const word of words.split(/\s+/)) {
        if (!word) continue;
        let node = top;
        for (let k = 0; k < word.length; k++) {
          const code = word.charCodeAt(k);
          let next = node.next.get(code);
          if (!next) {
            next = { next: new Map(), classes: null };
            node.next.set(code, next);
          }
          node = next;
        }
        if (node.classes === null) node.classes = [id];
        else if (!node.classes.includes(id)) node.classes.push(id);
      }
    }
  }
  return top;
}
