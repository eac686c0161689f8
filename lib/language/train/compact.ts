import { GROUP } from "@/lib/language/feature-group";
import type { SparseScorer } from "@/lib/language/sparse-scorer";

/** Which rows stay: those with a weight in any scorer, and all character pairs, by which intelligibility is judged. */
export function keptRows(hashes: Uint32Array, scorers: readonly SparseScorer[]): Uint32Array {
  const kept: number[] = [];
  for (let row = 0; row < hashes.length; row++) {
    const weighted = scorers.some((scorer) => (scorer.rowStart[row + 1] as number) > (scorer.rowStart[row] as number));
    if (weighted || ((hashes[row] as number) & 15) === GROUP.shortGram) kept.push(row);
  }
  return Uint32Array.from(kept);
}

/** The scorer with only those rows, in their order. */
export function compactScorer(scorer: SparseScorer, rows: Uint32Array): SparseScorer {
  const rowStart = new Uint32Array(rows.length + 1);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    rowStart[i + 1] = (rowStart[i] as number) + (scorer.rowStart[row + 1] as number) - (scorer.rowStart[row] as number);
  }
  return { ...scorer, rowStart };
}
