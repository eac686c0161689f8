import { expect, test } from 'vitest';
import { rightAnswer } from '@/lib/quiz/right-answer';
import { answerItem } from '@/lib/usecases/answer-item';
import { freshMeasurement } from '@/lib/usecases/fresh-measurement';
import { listItemQuality } from '@/lib/usecases/list-item-quality';
import type { ActingPerson } from '@/lib/usecases/ports';
import { startQuiz } from '@/lib/usecases/start-quiz';
import { viewItemQuality } from '@/lib/usecases/view-item-quality';
import { testPerson } from '@/tests/support/call-deps';
import { answersAgainstTheGrain } from '@/tests/support/misleading-item';
import { describeOnBothDatabases } from '@/tests/support/test-database';
import { TEST_BANK, testTrainingDeps } from '@/tests/support/training-deps';

describeOnBothDatabases('the quality of items', (database) => {
  const setUp = async () => {
    const { db } = database();
    const deps = testTrainingDeps(db);
    const [anna, tina] = [
      await testPerson(db, 'anna', 'trainee'),
      await testPerson(db, 'tina', 'trainer'),
    ];
    const sit = async (actor: ActingPerson) => {
      const started = await startQuiz(deps, actor, { bank: TEST_BANK, items: 4 });
      if (!started.ok) throw new Error(started.code);
      const { sessionId } = started;
      const session = await deps.quizzes.find(sessionId);
      const items = session?.items ?? [];
      for (const [position, form] of items.entries())
        await answerItem(deps, actor, { sessionId, position, answer: rightAnswer(form) });
      return items.map(({ item }) => item);
    };
    return { deps, anna, tina, sit };
  };

  test('is listed for every item, with nothing said of few answers', async () => {
    const { deps, anna, tina, sit } = await setUp();
    const items = await sit(anna);
    const result = await listItemQuality(deps, tina);
    if (!result.ok) throw new Error(result.code);
    const { rows, banks, facts } = result.list;
    expect(facts).toMatchObject({ people: 1, answers: 4, exams: 0 });
    expect(banks.length).toBe(deps.content.current().quizBanks.size);
    const answered = rows.filter((row) => row.figures !== null);
    expect(answered.map((row) => row.itemId).sort()).toEqual(items.map(({ id }) => id).sort());
    for (const row of answered) {
      expect(row).toMatchObject({ verdict: 'few', flags: [], bank: { id: TEST_BANK } });
      expect(row.figures).toMatchObject({ answers: 1, meanCredit: 1, discrimination: null });
      expect(row.figures?.difficulty.source).toBe('rated');
    }
    expect(rows.filter((row) => row.verdict === 'none').length).toBe(rows.length - 4);
    expect(result.list.standing).toEqual({ suspect: 0, look: 0, sound: 0, few: rows.length });
  });

  test('shows every choice of one item, also those that nobody made', async () => {
    const { deps, anna, tina, sit } = await setUp();
    const items = await sit(anna);
    const single = items.find((item) => item.kind === 'single' || item.kind === 'multiple');
    const known = single ?? items[0];
    const view = await viewItemQuality(deps, tina, known?.id ?? '');
    if (!view.ok) throw new Error(view.code);
    for (const choice of view.item.choices) {
      expect(choice.share).toBe(choice.right ? 1 : 0);
      expect(choice.strong).toBeNull();
    }
    expect(await viewItemQuality(deps, tina, 'no-such-item')).toEqual({
      ok: false,
      code: 'not-found',
    });
  });

  test('says what the measured difficulty lacks: answers, or questions with as many', async () => {
    const { deps, anna, tina, sit } = await setUp();
    const missing = async (itemId: string) => {
      const view = await viewItemQuality(deps, tina, itemId);
      return view.ok ? view.item.missing : view.code;
    };
    // six questions, each answered by thirty-six people, and no other that holds the scale for them
    const { id } = await answersAgainstTheGrain(deps);
    expect(await missing(id)).toEqual({ what: 'items', have: 6, need: 8 });
    const [one] = await sit(anna);
    deps.tick(24 * 3_600_000);
    expect(await missing(one?.id ?? '')).toEqual({ what: 'answers', have: 1, need: 30 });
    expect(await missing(id)).toBe(null);
    expect(await missing('no-such-item')).toBe('not-found');
  });

  test('is measured again when there are new answers, and only then', async () => {
    const { deps, anna, sit } = await setUp();
    const first = await freshMeasurement(deps);
    expect(first.items).toEqual([]);
    deps.tick(60_000);
    expect(await freshMeasurement(deps)).toEqual(first);
    await sit(anna);
    const second = await freshMeasurement(deps);
    expect(second.items.length).toBe(4);
    deps.tick(24 * 3_600_000);
    expect((await freshMeasurement(deps)).madeAt).toBe(second.madeAt);
  });

  test('is measured once for all who look at the same moment', async () => {
    const { deps, anna, sit } = await setUp();
    await sit(anna);
    const [one, two] = await Promise.all([freshMeasurement(deps), freshMeasurement(deps)]);
    expect(two).toBe(one);
    deps.tick(1);
    await sit(await testPerson(database().db, 'ben', 'trainee'));
    expect((await freshMeasurement(deps)).people).toBe(2);
  });

  test('begins anew for a question that was changed', async () => {
    const { deps, anna, tina, sit } = await setUp();
    const [item] = await sit(anna);
    if (!item) throw new Error('no item');
    await freshMeasurement(deps);
    const content = deps.content.current();
    const changed = { ...item, asks: { zh: '换了', en: 'changed' } };
    const later = {
      ...deps,
      content: {
        current: () => ({
          ...content,
          quizItems: new Map([...content.quizItems, [item.id, changed]]),
        }),
      },
    };
    const view = await viewItemQuality(later, tina, item.id);
    expect(view.ok && view.item.row.verdict).toBe('none');
  });
});
