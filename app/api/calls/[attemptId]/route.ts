import { callDeps } from '@/lib/server/call-deps';
import { getActor } from '@/lib/server/get-actor';
import { inScript } from '@/lib/server/i18n/in-script';
import { viewCall } from '@/lib/usecases/view-call';

/** The running call as it stands, for a browser that lost the thread. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ attemptId: string }> },
): Promise<Response> {
  const actor = await getActor();
  if (!actor) return Response.json({ ok: false, code: 'signed-out' }, { status: 401 });
  const result = await viewCall(await callDeps(), actor, (await params).attemptId);
  return Response.json(inScript(result, actor.locale), { status: result.ok ? 200 : 404 });
}
