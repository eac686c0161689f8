import { describe, expect, test } from 'vitest';
import { pathOf } from '@/lib/training/path-of';
import { shippedContent } from '@/tests/support/content';

const content = shippedContent();
const packOf = (caseId: string): string => caseId.split('/')[0] as string;
const paths = [...content.tracks.values()].flatMap((track) =>
  (track.branches?.map(({ id }) => id) ?? [null]).map(
    (branch) => [`${track.id}${branch ? ` (${branch})` : ''}`, pathOf(track, branch)] as const,
  ),
);

describe.each(paths)('the exam of %s', (_, steps) => {
  test('draws only calls of the packs that were practised on the way to it', () => {
    const practised = new Set<string>();
    const strange: string[] = [];
    for (const step of steps) {
      if (step.kind === 'call') practised.add(packOf(step.case));
      if (step.kind === 'exam')
        strange.push(...step.calls.filter((id) => !practised.has(packOf(id))));
    }
    expect(strange).toEqual([]);
  });

  test('has more calls to draw than it draws, so that a new sitting can be another', () => {
    for (const step of steps)
      if (step.kind === 'exam') expect(new Set(step.calls).size).toBeGreaterThan(step.draw);
  });
});
