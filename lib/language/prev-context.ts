import type { LanguageTables } from '@/lib/language/language-tables';
import { PREV_ACTS } from '@/lib/language/lexicon/prev-acts';
import { lexiconHits } from '@/lib/language/lexicon-matcher';
import { normalise } from '@/lib/language/normalise';

/** What the patient's line before tells: its acts (ids), its lexicon classes, its text in normal form. */
export interface PrevContext {
  readonly none: boolean;
  readonly acts: readonly number[];
  readonly classes: readonly number[];
  readonly text: string;
}

const PATTERNS = Object.values(PREV_ACTS);
const LONGEST_READ = 300;

/** Reads the patient's line before; null means that there is none. At most LONGEST_READ characters are looked at. */
export function prevContext(tables: LanguageTables, prev: string | null): PrevContext {
  if (prev === null || prev.trim() === '') return { none: true, acts: [], classes: [], text: '' };
  const text = normalise(tables, prev.slice(0, LONGEST_READ)).text;
  const acts: number[] = [];
  PATTERNS.forEach((pattern, id) => {
    if (pattern.test(text)) acts.push(id);
  });
  const classes = new Set<number>();
  for (const hit of lexiconHits(text, 0, text.length))
    for (const id of hit.classes) classes.add(id);
  return { none: false, acts, classes: [...classes], text };
}
