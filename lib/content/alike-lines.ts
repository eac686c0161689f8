import type { Content } from '@/lib/model/content';

/** Two lines are alike when they share at least half of their two-character strings (Jaccard). */
const ALIKE = 0.5;
/** Shorter ones (好的, 再见) are alike by nature. */
const SHORTEST = 4;

export interface AlikeLines {
  /** Different lines that are said in cases, by the patient or as an offered reply. */
  lines: number;
  /** Of these, lines with a near-duplicate in another case. */
  alike: number;
  share: number;
  /** The pairs, most alike first. */
  pairs: { likeness: number; cases: [string, string]; texts: [string, string] }[];
}

interface Line {
  id: string;
  text: string;
  grams: ReadonlySet<string>;
}

/**
 * How often a case says what another case says. Whoever goes from case to case should not meet the same sentence again;
 * lines of shared modules and personas are shared on purpose and not counted. Exact, every pair compared.
 */
export function alikeLines(content: Content): AlikeLines {
  const lines = [...content.cases.values()].flatMap(({ id, case: one }) =>
    [
      ...new Set(chineseIn([one.replies, one.agenda, one.facts, one.agreements, one.lines])),
    ].flatMap((text): Line[] => {
      const bare = text.replace(/\{\w+\}|[^\p{L}\p{N}]/gu, '');
      return bare.length < SHORTEST ? [] : [{ id, text, grams: gramsOf(bare) }];
    }),
  );
  const holding = new Map<string, number[]>();
  const alike = new Set<number>();
  const pairs: AlikeLines['pairs'] = [];
  lines.forEach((line, i) => {
    const shared = new Map<number, number>();
    for (const gram of line.grams) {
      for (const j of holding.get(gram) ?? [])
        if (lines[j]?.id !== line.id) shared.set(j, (shared.get(j) ?? 0) + 1);
      const list = holding.get(gram);
      if (list) list.push(i);
      else holding.set(gram, [i]);
    }
    for (const [j, count] of shared) {
      const other = lines[j] as Line;
      const likeness = count / (line.grams.size + other.grams.size - count);
      if (likeness < ALIKE) continue;
      alike.add(i).add(j);
      pairs.push({ likeness, cases: [other.id, line.id], texts: [other.text, line.text] });
    }
  });
  return {
    lines: lines.length,
    alike: alike.size,
    share: Math.round((alike.size / Math.max(1, lines.length)) * 10_000) / 10_000,
    pairs: pairs.sort((a, b) => b.likeness - a.likeness),
  };
}

/** Keys whose words are for the debrief and the notes, not said in the call. */
const NOT_SAID = new Set(['why', 'label']);

function chineseIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(chineseIn);
  if (value === null || typeof value !== 'object') return [];
  if ('zh' in value && typeof value.zh === 'string') return [value.zh];
  return Object.entries(value).flatMap(([key, inner]) =>
    NOT_SAID.has(key) ? [] : chineseIn(inner),
  );
}

function gramsOf(bare: string): Set<string> {
  const grams = new Set<string>();
  for (let i = 0; i + 2 <= bare.length; i++) grams.add(bare.slice(i, i + 2));
  return grams;
}
