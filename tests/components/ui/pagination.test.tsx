// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { listHref } from '@/app/_parts/list-href';
import { Pagination } from '@/components/ui/pagination';

afterEach(cleanup);

const labels = {
  nav: 'Pages',
  previous: 'Previous page',
  next: 'Next page',
  page: (n: number) => `Page ${n}`,
};
const show = (page: number, pageCount: number) =>
  render(
    <Pagination
      page={page}
      pageCount={pageCount}
      hrefFor={(n) => `/x?page=${n}`}
      labels={labels}
    />,
  );
const names = () => screen.getAllByRole('link').map((link) => link.getAttribute('aria-label'));

describe('Pagination', () => {
  it('is nothing for a single page', () => {
    expect(show(1, 1).container.innerHTML).toBe('');
  });

  it('names its links and tells which page this is', () => {
    show(2, 4);
    expect(screen.getByRole('navigation', { name: 'Pages' })).toBeTruthy();
    expect(names()).toEqual(['Previous page', 'Page 1', 'Page 2', 'Page 3', 'Page 4', 'Next page']);
    const current = screen
      .getAllByRole('link')
      .filter((link) => link.getAttribute('aria-current') === 'page');
    expect(current.map((link) => link.getAttribute('href'))).toEqual(['/x?page=2']);
    const next = screen.getByRole('link', { name: 'Next page' });
    expect(next.getAttribute('href')).toBe('/x?page=3');
  });

  it('leads nowhere before the first and behind the last page', () => {
    show(1, 3);
    expect(names()).toEqual(['Page 1', 'Page 2', 'Page 3', 'Next page']);
    cleanup();
    show(3, 3);
    expect(names()).toEqual(['Previous page', 'Page 1', 'Page 2', 'Page 3']);
  });

  it('leaves out what is far away', () => {
    show(6, 12);
    expect(names().slice(1, -1)).toEqual(['Page 1', 'Page 5', 'Page 6', 'Page 7', 'Page 12']);
    expect(screen.getAllByText('…')).toHaveLength(2);
  });
});

describe('the address of a list', () => {
  it('keeps the other choices, begins at the first page and leaves out what is empty', () => {
    const query = { q: '问好', page: '3', level: '', also: ['1', '2'] };
    expect(listHref('/x', query, { page: '2' })).toBe(`/x?q=${encodeURIComponent('问好')}&page=2`);
    expect(listHref('/x', query, { section: 'a' })).toBe(
      `/x?q=${encodeURIComponent('问好')}&section=a`,
    );
    expect(listHref('/x', { page: '3', q: '1' }, { q: '' })).toBe('/x');
  });
});
