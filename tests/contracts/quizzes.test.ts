import { expect, test } from 'vitest';
import type { QuizAnswer } from '@/lib/model/quiz';
import { rightAnswer } from '@/lib/quiz/right-answer';
import { answerItem } from '@/lib/usecases/answer-item';
import { finishQuiz } from '@/lib/usecases/finish-quiz';
import { listQuizSessions } from '@/lib/usecases/list-quiz-sessions';
import { listQuizzes } from '@/lib/usecases/list-quizzes';
import type { ActingPerson } from '@/lib/usecases/ports';
import { startQuiz } from '@/lib/usecases/start-quiz';
import type { TrainingDeps } from '@/lib/usecases/training-deps';
import { viewQuiz } from '@/lib/usecases/view-quiz';
import { testPerson } from '@/tests/support/call-deps';
import { describeOnBothDatabases } from '@/tests/support/test-database';
import { TEST_BANK, testTrainingDeps } from '@/tests/support/training-deps';

async function begin(
  deps: TrainingDeps,
  actor: ActingPerson,
  kind: 'practice' | 'exam' = 'practice',
): Promise<{ sessionId: string; right: QuizAnswer[] }> {
  const started = await startQuiz(deps, actor, { bank: TEST_BANK, items: 4, kind });
  if (!started.ok) throw new Error(started.code);
  const session = await deps.quizzes.find(started.sessionId);
  return { sessionId: started.sessionId, right: (session?.items ?? []).map(rightAnswer) };
}

/** An answer of the same kind that earns nothing. */
function wrong(answer: QuizAnswer): QuizAnswer {
  switch (answer.kind) {
    case 'true-false':
      return { kind: 'true-false', value: !answer.value };
    case 'single':
      return { kind: 'single', option: answer.option === 0 ? 1 : 0 };
    case 'multiple':
      return { kind: 'multiple', options: [] };
    case 'order':
      return { kind: 'order', order: [...answer.order].reverse() };
    default:
      throw new Error(`the test bank has no ${answer.kind} item`);
  }
}

describeOnBothDatabases('a quiz', (database) => {
  const setUp = async () => {
    const { db } = database();
    return { deps: testTrainingDeps(db), anna: await testPerson(db, 'anna', 'trainee') };
  };

  test('in practice tells right or wrong at once, and finishes with the last answer', async () => {
    const { deps, anna } = await setUp();
    const { sessionId, right } = await begin(deps, anna);
    for (const [position, answer] of right.entries()) {
      const given = position === 0 ? wrong(answer) : answer;
      const result = await answerItem(deps, anna, { sessionId, position, answer: given });
      if (!result.ok) throw new Error(result.code);
      expect(result.feedback?.right).toBe(position !== 0);
      expect(result.feedback?.rightAnswer).toEqual(answer);
      expect(result.finished).toBe(position === right.length - 1);
    }
    const view = await viewQuiz(deps, anna, sessionId);
    expect(view.ok && [view.session.score, view.session.passed]).toEqual([0.75, false]);
    const banks = await listQuizzes(deps, anna);
    expect(banks.ok && banks.banks.find((bank) => bank.id === TEST_BANK)).toMatchObject({
      answeredRight: 3,
      best: 0.75,
    });
  });

  test('in practice the first answer stands, and a repeated request is answered again', async () => {
    const { deps, anna } = await setUp();
    const { sessionId, right } = await begin(deps, anna);
    const [answer] = right;
    if (!answer) throw new Error('no item');
    const given = { sessionId, position: 0, answer: wrong(answer) };
    const once = await answerItem(deps, anna, given);
    expect(await answerItem(deps, anna, given)).toEqual(once);
    const changed = await answerItem(deps, anna, { ...given, answer });
    expect(changed).toMatchObject({ code: 'already-answered', feedback: { right: false } });
    const [, , , last] = right;
    for (const [position, each] of right.entries())
      await answerItem(deps, anna, { sessionId, position, answer: each });
    if (!last) throw new Error('no fourth item');
    const repeated = await answerItem(deps, anna, { sessionId, position: 3, answer: last });
    expect(repeated).toMatchObject({ ok: true, finished: true });
  });

  test('goes on where it was, and its own person alone can answer', async () => {
    const { deps, anna } = await setUp();
    const ben = await testPerson(database().db, 'ben', 'trainee');
    const { sessionId, right } = await begin(deps, anna);
    const [answer] = right;
    if (!answer) throw new Error('no item');
    const given = { sessionId, position: 0, answer };
    expect(await answerItem(deps, ben, given)).toEqual({ ok: false, code: 'not-found' });
    await answerItem(deps, anna, given);
    const fresh = await viewQuiz(testTrainingDeps(database().db), anna, sessionId);
    expect(fresh.ok && fresh.session.answers).toEqual([answer, null, null, null]);
    expect(await viewQuiz(deps, ben, sessionId)).toEqual({ ok: false, code: 'not-found' });
    const listed = await listQuizSessions(deps, anna);
    expect(listed.ok && listed.sessions[0]).toMatchObject({ answered: 1, items: 4, score: null });
  });

  test('as an exam tells nothing before the end, and lets answers be changed', async () => {
    const { deps, anna } = await setUp();
    const { sessionId, right } = await begin(deps, anna, 'exam');
    for (const [position, answer] of right.entries()) {
      await answerItem(deps, anna, { sessionId, position, answer: wrong(answer) });
      const result = await answerItem(deps, anna, { sessionId, position, answer });
      expect(result).toEqual({
        ok: true,
        feedback: null,
        answered: position + 1,
        finished: false,
      });
    }
    const before = await viewQuiz(deps, anna, sessionId);
    expect(JSON.stringify(before)).not.toMatch(/rightAnswer|"reason"|"credit"|"right"/);
    const done = await finishQuiz(deps, anna, sessionId);
    expect(done.ok && [done.session.score, done.session.passed]).toEqual([1, true]);
    expect(await finishQuiz(deps, anna, sessionId)).toEqual(done);
    const [answer] = right;
    if (!answer) throw new Error('no item');
    const late = await answerItem(deps, anna, { sessionId, position: 0, answer: wrong(answer) });
    expect(late).toEqual({ ok: false, code: 'finished' });
  });

  test('as an exam is a new form every time, counted for everybody', async () => {
    const { deps, anna } = await setUp();
    const ben = await testPerson(database().db, 'ben', 'trainee');
    const form = async (actor: ActingPerson) => {
      const { sessionId } = await begin(deps, actor, 'exam');
      const session = await deps.quizzes.find(sessionId);
      return (session?.items ?? []).map(({ item }) => item.id);
    };
    const first = await form(anna);
    const second = await form(anna);
    expect(second.length).toBe(4);
    expect(second.filter((id) => first.includes(id)).length).toBeLessThan(4);
    await begin(deps, anna, 'practice'); // does not count
    const { exposure, seen } = await deps.quizzes.examItems(ben.userId);
    expect([...exposure.values()].reduce((a, b) => a + b, 0)).toBe(8);
    expect(seen.size).toBe(0);
    expect((await deps.quizzes.examItems(anna.userId)).seen).toEqual(
      new Set([...first, ...second]),
    );
  });

  test('as an exam is over with its time, marked as it stands', async () => {
    const { deps, anna } = await setUp();
    const { sessionId, right } = await begin(deps, anna, 'exam');
    const [answer] = right;
    if (!answer) throw new Error('no item');
    await answerItem(deps, anna, { sessionId, position: 0, answer });
    deps.tick(4 * 60_000 + 10_000);
    expect(await answerItem(deps, anna, { sessionId, position: 1, answer })).toMatchObject({
      ok: false,
    });
    const view = await viewQuiz(deps, anna, sessionId);
    expect(view.ok && [view.session.score, view.session.finishedAt]).toEqual([
      0.25,
      view.ok ? view.session.deadlineAt : null,
    ]);
  });

  test('answered twice at the same moment keeps one answer', async () => {
    const { deps, anna } = await setUp();
    const { sessionId, right } = await begin(deps, anna);
    const [answer] = right;
    if (!answer) throw new Error('no item');
    const results = await Promise.all(
      [answer, wrong(answer)].map((each) =>
        answerItem(deps, anna, { sessionId, position: 0, answer: each }),
      ),
    );
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(await deps.quizzes.answers(sessionId)).toHaveLength(1);
  });
});
