import { CallRequest } from '@/lib/model/call-request';
import { callDeps } from '@/lib/server/call-deps';
import { getActor } from '@/lib/server/get-actor';
import { inScript } from '@/lib/server/i18n/in-script';
import { takeTurn } from '@/lib/usecases/take-turn';

const STATUS: Readonly<Record<string, number>> = { 'not-found': 404, stale: 409 };
const LONGEST_BODY = 200_000;

/** One agent action of a call. The answer is the view of the call after it, or a refusal with the view as it stands. */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ attemptId: string }> },
): Promise<Response> {
  const actor = await getActor();
  if (!actor) return Response.json({ ok: false, code: 'signed-out', view: null }, { status: 401 });
  const raw = await request.text();
  const parsed = CallRequest.safeParse({
    ...(raw.length > LONGEST_BODY ? {} : readJson(raw)),
    attemptId: (await params).attemptId,
  });
  if (!parsed.success)
    return Response.json({ ok: false, code: 'malformed', view: null }, { status: 400 });
  const result = await takeTurn(await callDeps(), actor, parsed.data);
  return Response.json(inScript(result, actor.locale), {
    status: result.ok ? 200 : (STATUS[result.code] ?? 422),
  });
}

function readJson(raw: string): object {
  try {
    const value: unknown = JSON.parse(raw);
    return value !== null && typeof value === 'object' && !Array.isArray(value) ? value : {};
  } catch {
    return {};
  }
}
