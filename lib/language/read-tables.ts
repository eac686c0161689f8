import type { LanguageTables } from '@/lib/language/language-tables';
import type { TableSource } from '@/lib/language/train/make-tables';

/** Turns the flat tables of the artefact into the maps that normalisation reads. */
export function readTables(source: TableSource): LanguageTables {
  const simplify = new Map<string, string>();
  for (let i = 0; i + 1 < source.simplify.length; i += 2)
    simplify.set(source.simplify[i] as string, source.simplify[i + 1] as string);
  const syllables = new Map<string, number>();
  source.syllables.forEach((chars, index) => {
    for (const char of chars) syllables.set(char, index + 1);
  });
  const wording = new Map(source.wording);
  let longestWording = 0;
  for (const key of wording.keys()) longestWording = Math.max(longestWording, key.length);
  return { simplify, wording, longestWording, syllables };
}
