import type { BoardRow } from '@/lib/model/team-view';

/** Choices of the board's filter: who is late, who has something to do, who has not made a call yet. */
export const SHOWN = ['overdue', 'due', 'quiet'] as const;

/** The rows that a filter leaves; those with something overdue first, then by the next date. */
export function shownRows(
  rows: readonly BoardRow[],
  filter: { q: string; show: string },
): BoardRow[] {
  const wanted = filter.q.toLocaleLowerCase();
  return rows
    .filter(({ person }) =>
      `${person.name} ${person.username}`.toLocaleLowerCase().includes(wanted),
    )
    .filter((row) => {
      if (filter.show === 'overdue')
        return row.assignments.some((each) => each.state === 'overdue');
      if (filter.show === 'due') return row.assignments.some((each) => each.state !== 'done');
      return filter.show !== 'quiet' || row.lastAttempts.length === 0;
    })
    .sort((a, b) => urgency(a) - urgency(b));
}

/** The date of what is due first: the earlier, the more urgent; nothing due is last. */
function urgency(row: BoardRow): number {
  const open = row.assignments.filter((each) => each.state !== 'done');
  return open.length > 0 ? Math.min(...open.map((each) => each.dueAt)) : Number.MAX_SAFE_INTEGER;
}
