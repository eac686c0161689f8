import { checkHealth } from '@/lib/server/check-health';

export const dynamic = 'force-dynamic';

export async function GET(): Promise<Response> {
  try {
    return Response.json(await checkHealth());
  } catch {
    return Response.json({ ok: false, code: 'database-unavailable' }, { status: 503 });
  }
}
