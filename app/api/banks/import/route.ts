import { bankFiles } from '@/lib/server/bank-files';
import { getActor } from '@/lib/server/get-actor';
import { readLimited } from '@/lib/server/read-limited';
import { trainingDeps } from '@/lib/server/training-deps';
import { previewImport } from '@/lib/usecases/preview-import';

const MOST_BYTES = 10_000_000;
const LONGEST_NAME = 120;

/** What a file of another program would bring; its bytes are the body, its name is asked for as `name`. */
export async function POST(request: Request): Promise<Response> {
  const actor = await getActor();
  if (!actor) return Response.json({ ok: false, code: 'signed-out' }, { status: 401 });
  const bytes = await readLimited(request, MOST_BYTES);
  if (!bytes) return Response.json({ ok: false, code: 'too-large' }, { status: 413 });
  const name = new URL(request.url).searchParams.get('name')?.slice(0, LONGEST_NAME) || 'file';
  const result = await previewImport({ ...(await trainingDeps()), ...bankFiles }, actor, {
    name,
    bytes,
  });
  return Response.json(result, { status: result.ok ? 200 : 404 });
}
