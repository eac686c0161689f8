'use server';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import type { ShownFeedback } from '@/components/quiz/quiz-words';
import { QuizAnswer } from '@/lib/model/quiz';
import { requireActor } from '@/lib/server/require-actor';
import { trainingDeps } from '@/lib/server/training-deps';
import { answerItem } from '@/lib/usecases/answer-item';
import { finishQuiz } from '@/lib/usecases/finish-quiz';
import { startQuiz } from '@/lib/usecases/start-quiz';
import { shownIn } from './_parts/shown';

// not strict: a form brings Next's own fields along
const Start = z.union([
  z.object({
    bank: z.string().max(100),
    items: z.coerce.number().int().min(1).max(60).optional(),
  }),
  z.object({ assignmentId: z.string().max(64) }),
]);

/** Begins a quiz from a form and goes to it; back to the list when that cannot be. */
export async function start(data: FormData): Promise<void> {
  const wish = Start.safeParse(Object.fromEntries(data));
  if (!wish.success) redirect('/quizzes');
  const result = await startQuiz(await trainingDeps(), await requireActor(), wish.data);
  redirect(result.ok ? `/quizzes/${result.sessionId}` : '/quizzes');
}

const Answer = z.strictObject({
  sessionId: z.string().max(64),
  position: z.number().int().min(0),
  answer: QuizAnswer,
});

/** Stores one answer; in practice gives what is right and why. */
export async function answer(
  given: z.infer<typeof Answer>,
): Promise<{ ok: true; feedback: ShownFeedback | null } | { ok: false; code: string }> {
  const parsed = Answer.safeParse(given);
  if (!parsed.success) return { ok: false, code: 'malformed' };
  const actor = await requireActor();
  const result = await answerItem(await trainingDeps(), actor, parsed.data);
  if (!result.ok) return { ok: false, code: result.code };
  return { ok: true, feedback: result.feedback && shownIn(actor.locale).feedback(result.feedback) };
}

/** Closes a session; the page then shows the result. */
export async function finish(sessionId: string): Promise<void> {
  await finishQuiz(await trainingDeps(), await requireActor(), z.string().max(64).parse(sessionId));
  redirect(`/quizzes/${sessionId}`);
}
