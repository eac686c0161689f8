'use server';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { requireActor } from '@/lib/server/require-actor';
import { trainingDeps } from '@/lib/server/training-deps';
import { decideSignOff } from '@/lib/usecases/decide-sign-off';

// not strict: a form brings Next's own fields along
const Decision = z.object({
  personId: z.string().min(1).max(64),
  trackId: z.string().min(1).max(100),
  decision: z.enum(['signed', 'sent-back']),
  note: z.string().max(2_000),
});

/** Signs a finished path or sends it back, and shows the person again with what came of it. */
export async function signOff(data: FormData): Promise<void> {
  const actor = await requireActor('trainer');
  const wish = Decision.safeParse(Object.fromEntries(data));
  if (!wish.success) redirect('/team');
  const result = await decideSignOff(await trainingDeps(), actor, wish.data);
  const said = result.ok ? wish.data.decision : result.code;
  redirect(`/team/people/${encodeURIComponent(wish.data.personId)}?signOff=${said}`);
}
