import { getServices } from '@/lib/server/services';

/** Default-deny: the login library has many more endpoints, and nobody needs them from outside. */
const ALLOWED = new Set([
  'GET /api/auth/get-session',
  'POST /api/auth/sign-in/username',
  'POST /api/auth/sign-out',
  'POST /api/auth/change-password',
]);

async function handle(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  if (!ALLOWED.has(`${request.method} ${pathname}`)) {
    return Response.json({ ok: false, code: 'not-found' }, { status: 404 });
  }
  const { auth } = await getServices();
  return auth.handler(request);
}

export { handle as GET, handle as POST };
