import { describe, expect, test } from 'vitest';
import type { CardId, MemoryCard } from '@/lib/model/review';
import { type FinishedCall, skillReviews } from '@/lib/training/skill-reviews';

const NOW = 1_000_000;
const finding = (
  rule: string,
  severity: FinishedCall['findings'][number]['severity'],
  points: number,
) => ({ rule, severity, points, message: { zh: `话:${rule}`, en: rule } });
const call = (...findings: FinishedCall['findings']): FinishedCall => ({
  attemptId: 'a1',
  caseId: 'pack/price',
  at: NOW,
  findings,
});
const known = (card: CardId, caseId: string): MemoryCard => ({
  card,
  stability: 3,
  difficulty: 5,
  lastAt: 0,
  reviews: 1,
  lapses: 0,
  importance: 2,
  caseId,
  title: { zh: '旧', en: 'old' },
});
const reviewed = (of: FinishedCall, cards: MemoryCard[] = []) =>
  skillReviews(of, cards, (rule) =>
    rule === 'say-goodbye' ? { zh: '道别', en: 'Goodbye' } : null,
  );

describe('a finished call', () => {
  test('makes a skill of every rule that cost points, with the gravest of its findings', () => {
    const reviews = reviewed(
      call(
        finding('say-goodbye', 'minor', -4),
        finding('move/scare', 'critical', -60),
        finding('say-goodbye', 'major', -8),
      ),
    );
    expect(reviews).toEqual([
      {
        card: 'skill/say-goodbye',
        grade: 1,
        importance: 2,
        at: NOW,
        caseId: 'pack/price',
        title: { zh: '道别', en: 'Goodbye' },
        source: 'call/a1',
      },
      expect.objectContaining({
        card: 'skill/move/scare',
        importance: 3,
        title: { zh: '话:move/scare', en: 'move/scare' },
      }),
    ]);
  });
  test('keeps a skill that it praises, or that was lost in the same case and not this time', () => {
    const cards = [
      known('skill/praised', 'other/case'),
      known('skill/kept', 'pack/price'),
      known('skill/not-asked', 'other/case'),
      known('skill/lost-again', 'pack/price'),
      known('item/an-item', 'pack/price'),
    ];
    const reviews = reviewed(
      call(finding('praised', 'praise', 3), finding('lost-again', 'minor', -2)),
      cards,
    );
    expect(reviews.map((each) => [each.card, each.grade])).toEqual([
      ['skill/lost-again', 1],
      ['skill/praised', 3],
      ['skill/kept', 3],
    ]);
  });
  test('without findings and without known skills says nothing', () => {
    expect(reviewed(call())).toEqual([]);
  });
});
