import { expect, it } from 'vitest';
import { activeItem } from '@/components/shell/nav-item';

const items = ['/', '/team', '/team/assign'].map((href) => ({
  id: href,
  href,
  label: href,
  icon: null,
}));

it.each([
  ['/', '/'],
  ['/team', '/team'],
  ['/team/42', '/team'],
  ['/team/assign/new', '/team/assign'],
  ['/teams', '/'],
])('the place of %s in the navigation is %s', (path, expected) => {
  expect(activeItem(items, path)?.id).toBe(expected);
});
