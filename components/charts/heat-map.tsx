'use client';
import { cn } from '@/components/ui/cn';

export interface HeatCell {
  /** 0..1, the share that failed; null when there is nothing to judge. */
  share: number | null;
  /** As shown in the cell, e.g. "40%". */
  text: string;
  /** The whole statement for screen readers and the tooltip. */
  label: string;
}

export interface HeatMapProps {
  caption: string;
  rowHeader: string;
  rows: ReadonlyArray<{ id: string; label: string }>;
  columns: ReadonlyArray<{ id: string; label: string }>;
  cell: (rowId: string, columnId: string) => HeatCell;
  onSelect?: (rowId: string, columnId: string) => void;
}

/** Where it fails: rows × columns, the warmer the worse, the figure always written in the cell. */
export function HeatMap({ caption, rowHeader, rows, columns, cell, onSelect }: HeatMapProps) {
  return (
    <section aria-label={caption} tabIndex={onSelect ? undefined : 0} className="overflow-x-auto">
      <table className="w-full border-separate border-spacing-1 text-sm">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th
              scope="col"
              className="sticky start-0 z-10 bg-surface px-2 text-start font-medium text-faint"
            >
              {rowHeader}
            </th>
            {columns.map((column) => (
              <th
                key={column.id}
                scope="col"
                className="min-w-16 px-1.5 pb-1 align-bottom font-medium text-soft"
              >
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th
                scope="row"
                className="sticky start-0 z-10 min-w-32 bg-surface px-2 text-start font-medium text-ink"
              >
                {row.label}
              </th>
              {columns.map((column) => {
                const value = cell(row.id, column.id);
                const look = cn(
                  'num grid min-h-11 w-full place-items-center rounded-md text-ink',
                  value.share === null && 'text-faint',
                );
                const style = { background: heat(value.share) };
                return (
                  <td key={column.id}>
                    {onSelect && value.share !== null ? (
                      <button
                        type="button"
                        title={value.label}
                        aria-label={value.label}
                        onClick={() => onSelect(row.id, column.id)}
                        className={cn(look, 'hover:shadow-[inset_0_0_0_2px_var(--ink)]')}
                        style={style}
                      >
                        {value.text}
                      </button>
                    ) : (
                      <span title={value.label} className={look} style={style}>
                        {value.text}
                      </span>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/**
 * At most 55 % of the signal colour, so that ink stays readable on it in both themes; by the root of the share, or one
 * fault in ten calls could not be told from none on the dark one.
 */
function heat(share: number | null): string {
  if (share === null) return 'var(--sunken)';
  return `color-mix(in srgb, var(--signal) ${Math.round(Math.sqrt(Math.max(0, Math.min(1, share))) * 55)}%, var(--sunken))`;
}
