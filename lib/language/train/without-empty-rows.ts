import type { Artefact } from '@/lib/language/artefact';
import type { SparseScorer } from '@/lib/language/sparse-scorer';

/** Drops features that kept neither a weight nor a vector: they only take room in the vocabulary. */
export function withoutEmptyRows(artefact: Artefact): Artefact {
  const { header, hashes, clauseScorer, wholeScorer, denseScorer } = artefact;
  const rows: number[] = [];
  for (let row = 0; row < hashes.length; row++)
    if (has(clauseScorer, row) || has(wholeScorer, row) || (denseScorer.rowOf[row] as number) >= 0)
      rows.push(row);
  return {
    header: { ...header, features: rows.length },
    hashes: Uint32Array.from(rows, (row) => hashes[row] as number),
    clauseScorer: only(clauseScorer, rows),
    wholeScorer: only(wholeScorer, rows),
    denseScorer: {
      ...denseScorer,
      rowOf: Int32Array.from(rows, (row) => denseScorer.rowOf[row] as number),
    },
  };
}

const length = ({ rowStart }: SparseScorer, row: number): number =>
  (rowStart[row + 1] as number) - (rowStart[row] as number);

const has = (scorer: SparseScorer, row: number): boolean => length(scorer, row) > 0;

/** The entries stand in the order of the rows, and the dropped rows have none: only where rows start changes. */
function only(scorer: SparseScorer, rows: readonly number[]): SparseScorer {
  const rowStart = new Uint32Array(rows.length + 1);
  rows.forEach((row, i) => {
    rowStart[i + 1] = (rowStart[i] as number) + length(scorer, row);
  });
  return { ...scorer, rowStart };
}
