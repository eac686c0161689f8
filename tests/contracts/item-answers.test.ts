import { expect, test } from 'vitest';
import { quizAnswers } from '@/lib/db/schema/quizzes';
import type { ItemMeasurement } from '@/lib/model/item-figures';
import type { QuizAnswer, QuizItem } from '@/lib/model/quiz';
import { chosenKeys } from '@/lib/quiz/statistics/chosen-keys';
import { itemFingerprint } from '@/lib/quiz/statistics/item-fingerprint';
import type { UncountedAnswer } from '@/lib/usecases/ports/item-answer-store';
import { testPerson } from '@/tests/support/call-deps';
import { describeOnBothDatabases } from '@/tests/support/test-database';
import { testTrainingDeps } from '@/tests/support/training-deps';

const MOST = 10_000;
const read = ({ form, answer }: UncountedAnswer) => ({
  itemId: form.item.id,
  fingerprint: itemFingerprint(form.item),
  chosen: chosenKeys(form, answer),
});

describeOnBothDatabases('first answers to items', (database) => {
  const setUp = async () => {
    const { db } = database();
    const deps = testTrainingDeps(db);
    const [anna, ben] = [
      await testPerson(db, 'anna', 'trainee'),
      await testPerson(db, 'ben', 'trainee'),
    ];
    const items = [...deps.content.current().quizItems.values()].filter(
      (item) => item.kind === 'single',
    );
    let count = 0;
    /** A sitting with one answer to each of these items, given one minute after the other. */
    const sit = async (
      personId: string,
      of: readonly QuizItem[],
      options: readonly number[],
      more: { kind?: 'practice' | 'exam'; at?: number; done?: boolean } = {},
    ) => {
      count += 1;
      const id = `sitting-${count}`;
      const at = more.at ?? count * 3_600_000;
      await deps.quizzes.start({
        id,
        personId,
        kind: more.kind ?? 'practice',
        title: { zh: '题', en: 'Quiz' },
        source: { banks: [], tags: [], items: of.length },
        seed: 1,
        // shown the other way round
        items: of.map((item) => ({
          item,
          shown:
            item.kind === 'single' ? item.options.map((_, i) => item.options.length - 1 - i) : [],
        })),
        pass: 0.8,
        startedAt: new Date(at),
        deadlineAt: null,
        finishedAt: null,
        score: null,
        forStep: null,
      });
      for (const [position, option] of options.entries()) {
        const answer: QuizAnswer = { kind: 'single', option };
        await deps.quizzes.answer(
          id,
          {
            position,
            answer,
            credit: option === 0 ? 1 : 0,
            judged: null,
            answeredAt: new Date(at + position),
          },
          false,
        );
      }
      if (more.done) await deps.quizzes.finish(id, new Date(at + 60_000), () => 1);
    };
    const prints = new Map(items.map((item) => [item.id, itemFingerprint(item)]));
    const latest = (most = 100) => deps.itemAnswers.latest(prints, most);
    return { deps, store: deps.itemAnswers, anna, ben, items, sit, latest };
  };

  test('are taken once; the earliest stands in whatever order they come in', async () => {
    const { store, anna, items, sit, latest } = await setUp();
    const [first] = items as [QuizItem];
    await sit(anna.userId, [first], [1], { at: 5_000_000 });
    expect((await store.take(read, MOST)).taken).toBe(1);
    await sit(anna.userId, [first], [0], { at: 9_000_000 });
    expect((await store.take(read, MOST)).taken).toBe(1);
    expect((await store.take(read, MOST)).taken).toBe(0);
    expect((await latest())[0]?.answers[0]?.credit).toBe(0);
    await sit(anna.userId, [first], [0], { at: 1_000_000 });
    await store.take(read, MOST);
    expect(await store.count()).toBe(1);
    const written = first.kind === 'single' ? first.options.length - 1 : 0;
    expect(await latest()).toEqual([
      { answers: [{ itemId: first.id, credit: 1, chosen: [String(written)] }] },
    ]);
  });

  test('of an exam wait until it is over', async () => {
    const { store, anna, items, sit } = await setUp();
    await sit(anna.userId, items.slice(0, 3), [0, 1, 0], { kind: 'exam' });
    expect((await store.take(read, MOST)).taken).toBe(0);
    await sit(anna.userId, items.slice(0, 3), [0, 1, 0], { kind: 'exam', done: true });
    expect((await store.take(read, MOST)).taken).toBe(3);
  });

  test('to a question that was changed since are left out', async () => {
    const { store, anna, items, sit, latest } = await setUp();
    const [first, second] = items as [QuizItem, QuizItem];
    await sit(anna.userId, [{ ...first, asks: { zh: '旧', en: 'old' } }, second], [0, 0]);
    await store.take(read, MOST);
    expect(await store.count()).toBe(2);
    expect((await latest())[0]?.answers.map(({ itemId }) => itemId)).toEqual([second.id]);
  });

  test('come from the people who answered last, many batches of them', async () => {
    const { store, anna, ben, items, sit, latest } = await setUp();
    const all = Array.from({ length: 60 }, (_, i) => items[i % items.length] as QuizItem);
    const answer: QuizAnswer = { kind: 'single', option: 0 };
    for (let i = 1; i <= 10; i += 1) {
      await sit(anna.userId, all, []);
      const sessionId = `sitting-${i}`;
      const answeredAt = new Date(i * 1_000);
      await database()
        .db.insert(quizAnswers)
        .values(all.map((_, position) => ({ sessionId, position, answer, credit: 1, answeredAt })));
    }
    await sit(ben.userId, items.slice(0, 2), [1, 1]);
    expect(await store.take(read, 100)).toEqual({ taken: 500, more: true });
    expect(await store.take(read, MOST)).toEqual({ taken: 102, more: false });
    const [only] = await latest(1);
    expect(only?.answers.length).toBe(2);
    expect((await latest()).length).toBe(2);
  });

  test('say how often items were shown in exams, begun or over', async () => {
    const { store, anna, items, sit } = await setUp();
    expect(await store.exposure()).toEqual({ exams: 0, shown: new Map() });
    await sit(anna.userId, items.slice(0, 2), [], { kind: 'exam' });
    await sit(anna.userId, items.slice(1, 3), [], { kind: 'exam', done: true });
    await sit(anna.userId, items.slice(0, 3), []);
    const { exams, shown } = await store.exposure();
    expect(exams).toBe(2);
    expect([0, 1, 2].map((i) => shown.get(items[i]?.id ?? ''))).toEqual([1, 2, 1]);
  });

  test('keep the last measurement', async () => {
    const { store } = await setUp();
    expect(await store.measurement()).toBeNull();
    expect((await store.expected()).size).toBe(0);
    const measurement: ItemMeasurement = {
      madeAt: 1,
      counted: 40,
      people: 40,
      abilities: [{ from: -0.5, people: 40 }],
      items: [
        {
          itemId: 'one',
          fingerprint: '0'.repeat(16),
          answers: 40,
          meanCredit: 0.5,
          discrimination: null,
          third: 13,
          options: [{ key: '0', share: 1, strong: 1, weak: 1 }],
          difficulty: { logits: 0.1, error: 0.3, source: 'measured' },
          fit: null,
          expected: 0.48,
        },
      ],
    };
    await store.keep({ ...measurement, madeAt: 0 });
    await store.keep(measurement);
    expect(await store.measurement()).toEqual(measurement);
    expect([...(await store.expected())]).toEqual([
      ['one', { fingerprint: '0'.repeat(16), answers: 40, expected: 0.48 }],
    ]);
  });
});
