// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import { afterEach, expect, test } from 'vitest';
import assign from '@/app/_messages/zh-CN/assign.json';
import { WhomStep } from '@/app/(trainer)/team/assign/_parts/whom-step';

afterEach(cleanup);

test('somebody chosen before the form was opened stands first in a long list', () => {
  const people = Array.from({ length: 20 }, (_, i) => ({
    id: `p${i}`,
    name: `学员${i}`,
    username: `u${i}`,
  }));
  render(
    <NextIntlClientProvider locale="zh-CN" timeZone="Asia/Shanghai" messages={{ assign }}>
      <WhomStep
        teams={[]}
        people={people}
        choice={{
          kind: 'case',
          subjectId: '',
          personIds: ['p15'],
          teamIds: [],
          day: '',
          note: '',
        }}
        onChange={() => {}}
      />
    </NextIntlClientProvider>,
  );
  const [first, second] = screen.getAllByRole('checkbox');
  expect(first?.getAttribute('aria-checked') ?? String((first as HTMLInputElement).checked)).toBe(
    'true',
  );
  expect(first).toBe(screen.getByRole('checkbox', { name: '学员15' }));
  expect(second).toBe(screen.getByRole('checkbox', { name: '学员0' }));
});
