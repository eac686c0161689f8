import { getActor } from '@/lib/server/get-actor';
import { trainingDeps } from '@/lib/server/training-deps';
import { exportBank } from '@/lib/usecases/export-bank';

/** A bank as a file for another program: `bank` and `format`, gift or qti. */
export async function GET(request: Request): Promise<Response> {
  const actor = await getActor();
  if (!actor) return new Response(null, { status: 401 });
  const asked = new URL(request.url).searchParams;
  const result = await exportBank(await trainingDeps(), actor, {
    bankId: asked.get('bank') ?? '',
    format: asked.get('format') === 'qti' ? 'qti' : 'gift',
  });
  if (!result.ok) return new Response(null, { status: 404 });
  return new Response(new Uint8Array(result.bytes), {
    headers: {
      'content-type': result.type,
      'content-disposition': `attachment; filename="${result.name}"`,
      'cache-control': 'no-store',
    },
  });
}
