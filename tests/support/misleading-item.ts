import { randomUUID } from 'node:crypto';
import type { QuizItem } from '@/lib/model/quiz';
import type { FormItem } from '@/lib/quiz/form-item';
import type { TrainingDeps } from '@/lib/usecases/training-deps';

/** Items are judged from thirty first answers on. */
const PEOPLE = 36;
/** As many others as it takes to say who is strong, and one more. */
const OTHERS = 5;

/**
 * Adds people who answered six questions: every second one all right but the first, where the others are right.
 * Gives that first question, of which the statistics must say that the strong get it wrong.
 */
export async function answersAgainstTheGrain(deps: TrainingDeps): Promise<QuizItem> {
  const content = deps.content.current();
  const items = [...content.quizItems.values()].filter((item) => item.kind === 'single');
  const [against, ...others] = items.slice(0, OTHERS + 1);
  if (!against || others.length < OTHERS) throw new Error('too few questions');
  const asked = [against, ...others];
  for (let nth = 0; nth < PEOPLE; nth += 1) {
    const isStrong = nth % 2 === 0;
    const person = await deps.people.add(
      { username: `taker${nth}`, name: `考生${nth}`, role: 'trainee', passwordHash: '-' },
      deps.clock.now(),
    );
    if (!person.ok) throw new Error(person.code);
    const id = await sit(deps, person.id, asked);
    for (const [position, item] of asked.entries()) {
      // now and then one answers unlike themself: without that there is nothing to measure
      const isRight = (isStrong !== (item === against)) !== ((nth + position) % 9 === 0);
      await deps.quizzes.answer(
        id,
        {
          position,
          answer: { kind: 'single', option: optionOf(item, isRight) },
          credit: isRight ? 1 : 0,
          judged: null,
          answeredAt: deps.clock.now(),
        },
        false,
      );
    }
    await deps.quizzes.finish(id, deps.clock.now(), () => 0.5);
  }
  return against;
}

async function sit(
  deps: TrainingDeps,
  personId: string,
  asked: readonly QuizItem[],
): Promise<string> {
  const id = randomUUID();
  const items = asked.map(
    (item): FormItem => ({
      item,
      shown: item.kind === 'single' ? item.options.map((_, place) => place) : [],
    }),
  );
  await deps.quizzes.start({
    id,
    personId,
    kind: 'practice',
    title: { zh: '练习', en: 'Practice' },
    source: { banks: [], tags: [], items: items.length },
    seed: 1,
    items,
    pass: 0.8,
    startedAt: deps.clock.now(),
    deadlineAt: null,
    finishedAt: null,
    score: null,
    forStep: null,
  });
  return id;
}

const optionOf = (item: QuizItem, isRight: boolean): number =>
  item.kind === 'single' ? item.options.findIndex((option) => option.right === isRight) : 0;
