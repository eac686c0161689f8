'use server';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { CallMode } from '@/lib/model/log';
import { callDeps } from '@/lib/server/call-deps';
import { requireActor } from '@/lib/server/require-actor';
import { startAttempt } from '@/lib/usecases/start-attempt';

const Form = z.object({ caseId: z.string().max(200), mode: CallMode });

export type StartRefusal = 'denied' | 'unknown-case' | 'unknown-persona';

/** Begins a call of a case and goes there; a refusal comes back as its code. */
export async function startCallOfCase(
  _before: StartRefusal | null,
  data: FormData,
): Promise<StartRefusal | null> {
  const actor = await requireActor();
  const form = Form.safeParse(Object.fromEntries(data));
  if (!form.success) return 'unknown-case';
  const started = await startAttempt(await callDeps(), actor, form.data);
  if (!started.ok) return started.code;
  redirect(`/calls/${started.attemptId}`);
}
