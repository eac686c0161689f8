// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { DataTable, type DataTableProps } from '@/components/ui/data-table';

interface Person {
  id: string;
  name: string;
  score: number;
}

const people: ReadonlyArray<Person> = [
  { id: '1', name: 'Lin', score: 82 },
  { id: '2', name: 'Zhou', score: 64 },
  { id: '3', name: 'Chen', score: 91 },
];

afterEach(cleanup);

function show(extra: Partial<DataTableProps<Person>> = {}) {
  render(
    <DataTable
      caption="People"
      rows={people}
      rowKey={(row) => row.id}
      rowHref={(row) => `/people/${row.id}`}
      searchText={(row) => row.name}
      columns={[
        { id: 'name', header: 'Name', cell: (row) => row.name, sortValue: (row) => row.name },
        { id: 'score', header: 'Score', cell: (row) => row.score, sortValue: (row) => row.score },
      ]}
      labels={{ search: 'Search', clear: 'Clear' }}
      empty={<p>Nobody yet</p>}
      noMatch={<p>No such person</p>}
      {...extra}
    />,
  );
}

const names = () => screen.getAllByRole('link').map((link) => link.textContent);

describe('DataTable', () => {
  const user = userEvent.setup();

  it('sorts up, down and back, and says so', async () => {
    show();
    const header = screen.getByRole('columnheader', { name: 'Score' });
    const button = within(header).getByRole('button');
    await user.click(button);
    expect(names()).toEqual(['Zhou', 'Lin', 'Chen']);
    expect(header.getAttribute('aria-sort')).toBe('ascending');
    await user.click(button);
    expect(names()).toEqual(['Chen', 'Lin', 'Zhou']);
    await user.click(button);
    expect(names()).toEqual(['Lin', 'Zhou', 'Chen']);
    expect(header.getAttribute('aria-sort')).toBe('none');
  });

  it('filters while typing and says when nothing is found', async () => {
    show();
    await user.type(screen.getByRole('searchbox'), 'zh');
    expect(names()).toEqual(['Zhou']);
    await user.type(screen.getByRole('searchbox'), 'x');
    expect(screen.getByRole('status').textContent).toBe('No such person');
  });

  it('walks through the rows with the arrow keys', async () => {
    show();
    screen.getByRole('link', { name: 'Lin' }).focus();
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
    expect(document.activeElement?.textContent).toBe('Chen');
    await user.keyboard('{Home}');
    expect(document.activeElement?.textContent).toBe('Lin');
  });

  it('explains an empty list instead of showing an empty table', () => {
    show({ rows: [] });
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.getByText('Nobody yet')).toBeTruthy();
  });
});
