import type { Content } from '@/lib/model/content';

export const COVERAGE_KINDS = ['sc', 'ru', 'qa', 'po'] as const;
export type Coverage = Record<
  (typeof COVERAGE_KINDS)[number],
  { covered: number; total: number; missing: string[]; missingCore: string[] }
>;

/** How much of a curriculum the content covers, by kind of id. An id counts when any file cites it under `covers`. */
export function coverage(
  content: Content,
  wanted: readonly { id: string; priority: string }[],
): Coverage {
  return Object.fromEntries(
    COVERAGE_KINDS.map((kind) => {
      const ofKind = wanted.filter((entry) => entry.id.startsWith(`${kind}-`));
      const missing = ofKind.filter((entry) => !content.covers.has(entry.id));
      return [
        kind,
        {
          covered: ofKind.length - missing.length,
          total: ofKind.length,
          missing: missing.map((e) => e.id),
          missingCore: missing.filter((e) => e.priority === 'core').map((e) => e.id),
        },
      ];
    }),
  ) as Coverage;
}
