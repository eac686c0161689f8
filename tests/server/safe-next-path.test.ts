import { expect, test } from 'vitest';
import { safeNextPath } from '@/lib/server/safe-next-path';

test.each(['/', '/today', '/calls/abc?turn=3&x=%20', '/team/1#due'])('goes to %s', (path) => {
  expect(safeNextPath(path)).toBe(path);
});

test.each([
  '//evil.example',
  '/\\evil.example',
  'https://evil.example',
  'javascript:alert(1)',
  '/a\nb',
  '/login?next=/login',
  '',
  undefined,
  ['/a', '/b'],
])('goes to the start page instead of %j', (path) => {
  expect(safeNextPath(path)).toBe('/');
});
