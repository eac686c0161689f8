import 'server-only';
import { waitToAsk } from './ask-limit';
import { getServices } from './services';

/**
 * The answer of an address that verifiers ask without a login: from any origin, kept by caches for `seconds`, limited per
 * address. `make` gives a text of the type, or an object that is sent as JSON, or null for what is not there.
 */
export async function publicAnswer(
  request: Request,
  { type, seconds }: { type: string; seconds: number },
  make: () => Promise<string | object | null>,
): Promise<Response> {
  const { clock } = await getServices();
  const wait = waitToAsk(request.headers, clock.now().getTime());
  const anyOrigin = { 'access-control-allow-origin': '*' };
  if (wait > 0)
    return Response.json(
      { code: 'too-many-questions' },
      { status: 429, headers: { ...anyOrigin, 'retry-after': String(wait) } },
    );
  const found = await make();
  if (found === null)
    return Response.json(
      { code: 'not-found' },
      { status: 404, headers: { ...anyOrigin, 'cache-control': 'public, max-age=60' } },
    );
  return new Response(typeof found === 'string' ? found : JSON.stringify(found), {
    headers: {
      ...anyOrigin,
      'content-type': type,
      'cache-control': `public, max-age=${seconds}`,
    },
  });
}
