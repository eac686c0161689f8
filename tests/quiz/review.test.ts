import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CardId, MemoryCard, Review, ReviewGrade } from '@/lib/model/review';
import { answerReviews } from '@/lib/quiz/review/answer-reviews';
import { dueCards } from '@/lib/quiz/review/due-cards';
import { fillSession } from '@/lib/quiz/review/fill-session';
import { forecastReviews } from '@/lib/quiz/review/forecast-reviews';
import { relatedItems } from '@/lib/quiz/review/related-items';
import { replayReviews } from '@/lib/quiz/review/replay-reviews';
import { reviewReason } from '@/lib/quiz/review/review-reason';
import { shippedContent } from '@/tests/support/content';

const DAY = 86_400_000;
const NOW = Date.parse('2026-03-02T10:00:00+08:00');
const SETTINGS = { retention: 0.9, dailyCap: 30 };
const review = (
  card: CardId,
  day: number,
  grade: ReviewGrade,
  more: Partial<Review> = {},
): Review => ({
  card,
  grade,
  at: NOW + day * DAY,
  importance: 1,
  caseId: null,
  title: null,
  source: `test/${card}/${day}`,
  ...more,
});
const card = (id: string, more: Partial<MemoryCard> = {}): MemoryCard => ({
  card: `item/${id}`,
  stability: 5,
  difficulty: 5,
  lastAt: NOW - 6 * DAY,
  reviews: 2,
  lapses: 0,
  importance: 1,
  caseId: null,
  title: null,
  ...more,
});
const ids = (cards: readonly { card: MemoryCard }[]) => cards.map((each) => each.card.card);
const stateOf = (log: Review[]) => replayReviews(log).get('item/a') as MemoryCard;

describe('the memory of a card', () => {
  test('lasts longer after every success, and shorter after a lapse', () => {
    const log = [review('item/a', 0, 3), review('item/a', 3, 3), review('item/a', 14, 3)];
    const stabilities = log.map((_, i) => stateOf(log.slice(0, i + 1)).stability);
    expect(stabilities).toEqual([...stabilities].sort((a, b) => a - b));
    const lapsed = stateOf([...log, review('item/a', 40, 1)]);
    expect(lapsed.stability).toBeLessThan(stabilities[2] as number);
    expect(lapsed).toMatchObject({ reviews: 4, lapses: 1 });
  });
  test('golden sequence of FSRS 6 with its default parameters: stays as it is until we choose otherwise', () => {
    const log = [
      review('item/a', 0, 3),
      review('item/a', 2, 3),
      review('item/a', 13, 1),
      review('item/a', 14, 2),
      review('item/a', 17, 3),
    ];
    const seen = log.map((_, i) => {
      const { stability, difficulty } = stateOf(log.slice(0, i + 1));
      return [Number(stability.toFixed(3)), Number(difficulty.toFixed(3))];
    });
    expect(seen).toMatchInlineSnapshot(`
      [
        [
          2.307,
          2.118,
        ],
        [
          10.964,
          2.111,
        ],
        [
          1.538,
          7.392,
        ],
        [
          2.751,
          8.254,
        ],
        [
          6.406,
          8.241,
        ],
      ]
    `);
  });
  test('an answer of an exam that is taken up later than a newer one counts for the same day', () => {
    const state = stateOf([review('item/a', 5, 3), review('item/a', 0, 3)]);
    expect(state.lastAt).toBe(NOW + 5 * DAY);
    expect(state.reviews).toBe(2);
  });
  test('a log gives the same cards however it is cut: taken at once or bit by bit', () => {
    const events = fc.array(
      fc.record({
        id: fc.constantFrom('item/a', 'item/b', 'skill/c'),
        day: fc.integer({ min: 0, max: 60 }),
        grade: fc.constantFrom(1, 2, 3),
      }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(events, fc.nat(30), (raw, cut) => {
        const log = raw.map(({ id, day, grade }) =>
          review(id as CardId, day, grade as ReviewGrade),
        );
        const parts = replayReviews(log.slice(cut), replayReviews(log.slice(0, cut)));
        expect(parts).toEqual(replayReviews(log));
        for (const each of parts.values()) {
          expect(each.stability).toBeGreaterThan(0);
          expect(each.difficulty).toBeGreaterThanOrEqual(1);
          expect(each.difficulty).toBeLessThanOrEqual(10);
        }
      }),
    );
  });
});

describe('an answer', () => {
  const marked = (credit: number) => ({
    sessionId: 's',
    position: 2,
    itemId: 'a',
    critical: true,
    credit,
    at: NOW,
    skill: null,
  });
  test.each([
    [1, 3],
    [0.5, 2],
    [0.49, 1],
    [0, 1],
  ])('with credit %d is remembered with grade %d', (credit, grade) => {
    expect(answerReviews(marked(credit))).toEqual([
      {
        card: 'item/a',
        grade,
        at: NOW,
        importance: 3,
        caseId: null,
        title: null,
        source: 'answer/s/2',
      },
    ]);
  });
  test('that was asked for a skill reviews the skill as well', () => {
    const reviews = answerReviews({ ...marked(1), skill: { card: 'skill/x', importance: 2 } });
    expect(reviews.map((each) => [each.card, each.grade, each.importance])).toEqual([
      ['item/a', 3, 3],
      ['skill/x', 3, 2],
    ]);
  });
});

describe('what is due', () => {
  test('comes most urgent first: what is nearly forgotten and matters', () => {
    const due = dueCards(
      [
        card('fresh', { lastAt: NOW - DAY }),
        card('old'),
        card('older', { lastAt: NOW - 20 * DAY }),
        card('red-line', { importance: 3 }),
      ],
      NOW,
      SETTINGS,
    );
    expect(ids(due.today)).toEqual(['item/red-line', 'item/older', 'item/old']);
    expect(ids(due.later)).toEqual(['item/fresh']);
  });
  test('never is more than the daily cap, less what was done today; the rest waits', () => {
    const many = Array.from({ length: 40 }, (_, i) => card(`c${i}`));
    const done = [card('done', { lastAt: NOW - 1000 }), card('first', { lastAt: NOW, reviews: 1 })];
    const due = dueCards([...many, ...done], NOW, SETTINGS);
    expect(due).toMatchObject({ doneToday: 1 });
    expect([due.today.length, due.waiting.length]).toEqual([29, 11]);
  });
  test('moves at once with the wanted retention', () => {
    const cards = [card('a', { stability: 10, lastAt: NOW - 6 * DAY })];
    const at = (retention: number) => dueCards(cards, NOW, { retention, dailyCap: 30 });
    expect(at(0.9).today).toEqual([]);
    expect(at(0.95).today.length).toBe(1);
  });
  test('has a reason: red lines, then a skill, then forgetting, then the next day', () => {
    const reason = (...cards: MemoryCard[]) => reviewReason(dueCards(cards, NOW, SETTINGS));
    const skill = card('x', { card: 'skill/x', title: { zh: '道别', en: 'Goodbye' } });
    expect(reason()).toEqual({ code: 'new' });
    expect(reason(card('a'), skill, card('b', { importance: 3 }))).toEqual({
      code: 'red-line',
      count: 1,
    });
    expect(reason(skill)).toEqual({ code: 'skill', title: { zh: '道别', en: 'Goodbye' } });
    expect(reason(card('a'))).toMatchObject({ code: 'fading' });
    expect(reason(card('a', { lastAt: NOW - DAY }))).toEqual({
      code: 'later',
      nextAt: Date.parse('2026-03-06T00:00:00+08:00'),
    });
  });
});

describe('five minutes', () => {
  const due = dueCards(
    [
      card('a', { lastAt: NOW - 9 * DAY }),
      card('b', { lastAt: NOW - 8 * DAY }),
      card('c'),
      card('soon', { lastAt: NOW - 4 * DAY }),
      card('fresh', { lastAt: NOW }),
    ],
    NOW,
    SETTINGS,
  );
  test('are filled with due cards, skipping what does not fit, then with those that fade first', () => {
    const seconds: Record<string, number> = {
      'item/a': 120,
      'item/b': 200,
      'item/c': 60,
      'item/soon': 100,
    };
    const session = fillSession(
      due.today,
      due.later,
      300,
      ({ card: { card: id } }) => seconds[id] ?? 10,
    );
    expect(ids(session.cards)).toEqual(['item/a', 'item/c', 'item/soon']);
    expect(session).toMatchObject({ seconds: 280, early: 1 });
  });
  test('never run over, except for a single card that is longer', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 5, max: 90 }), { minLength: 5, maxLength: 5 }),
        (times) => {
          let next = 0;
          const session = fillSession(due.today, due.later, 300, () => times[next++ % 5] as number);
          expect(session.seconds).toBeLessThanOrEqual(300);
        },
      ),
    );
    expect(fillSession(due.today, [], 30, () => 60).cards.length).toBe(1);
  });
});

describe('the forecast', () => {
  test('starts with what is due today and never goes above the cap', () => {
    const cards = Array.from({ length: 100 }, (_, i) => card(`c${i}`, { stability: 2 + (i % 30) }));
    const forecast = forecastReviews(cards, NOW, SETTINGS);
    expect(forecast.length).toBe(30);
    expect(forecast[0]).toBe(dueCards(cards, NOW, SETTINGS).today.length);
    expect(Math.max(...forecast)).toBeLessThanOrEqual(30);
    expect(forecast.reduce((a, b) => a + b, 0)).toBeGreaterThan(100);
  });
  test('without cards is empty days', () => {
    expect(forecastReviews([], NOW, SETTINGS)).toEqual(Array(30).fill(0));
  });
});

describe('items related to a skill', () => {
  const content = shippedContent();
  const related = (skill: string) =>
    relatedItems(skill, {
      items: content.quizItems.values(),
      rules: content.rules,
      coversOfObjection: (id) => content.objections.get(id)?.covers ?? [],
    }).map((item) => item.id);
  test('cover what its rule covers', () => {
    expect(related('three-rings')).toContain('rings-before-answering');
    expect(related('hold-with-a-word')).toContain('longest-hold');
  });
  test('are judged by the move of the skill', () => {
    expect(related('checkpoint/explain-price')).toContain('reply-too-expensive');
    expect(related('move/brush-off')).toContain('reply-bleeding-after-surgery');
  });
  test('are none for a rule that is unknown', () => {
    expect(related('no-such-rule')).toEqual([]);
  });
});
