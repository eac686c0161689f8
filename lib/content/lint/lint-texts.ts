import { House } from '@/lib/model/house';
import type { DataFile } from '../data-file';
import { didYouMean } from '../did-you-mean';
import type { LoadedContent } from '../load-content';
import type { Problem } from '../problem';

const KNOWN = [...Object.keys(House.shape), 'called', 'name'];
/** Rules also quote the words that a finding is about. */
const KNOWN_IN_RULES = [...KNOWN, 'quote'];

/** Checks every text of every file: house variables that exist, the same ones in both languages, Chinese on the left. */
export function lintTexts({ files }: LoadedContent): Problem[] {
  return [...files.values()].flatMap((file) =>
    file.data === null ? [] : textsIn(file, file.data, []),
  );
}

function textsIn(file: DataFile, value: unknown, path: PropertyKey[]): Problem[] {
  if (typeof value === 'string') return value.includes(' // ') ? check(file, value, path) : [];
  if (Array.isArray(value)) return value.flatMap((inner, i) => textsIn(file, inner, [...path, i]));
  if (value !== null && typeof value === 'object')
    return Object.entries(value).flatMap(([key, inner]) => textsIn(file, inner, [...path, key]));
  return [];
}

function check(file: DataFile, text: string, path: PropertyKey[]): Problem[] {
  const problems: Problem[] = [];
  const known = file.name.startsWith('rules/') ? KNOWN_IN_RULES : KNOWN;
  const report = (message: string) =>
    problems.push({
      file: file.name,
      ...file.at(path),
      message: `${path.map(String).join('.')}: ${message}`,
    });
  const [zh = '', en = ''] = text.split(' // ', 2);
  const variables = (part: string) => [...part.matchAll(/\{(\w+)\}/g)].map((m) => m[1] as string);
  for (const variable of new Set([...variables(zh), ...variables(en)])) {
    if (known.includes(variable)) continue;
    const guess = didYouMean(variable, known);
    report(`there is no house variable {${variable}}${guess ? `, did you mean {${guess}}?` : ''}`);
  }
  if (!/\p{Script=Han}/u.test(zh) && !/[—…0-9]/.test(zh)) report('the Chinese stands left of `//`');
  if (/\p{Script=Han}/u.test(en)) report('the English right of `//` holds Chinese characters');
  return problems;
}
