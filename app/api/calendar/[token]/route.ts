import { createHash } from 'node:crypto';
import { calendarFile } from '@/lib/server/calendar-file';

/** Somebody's calendar at its private address, `<token>.ics`: no login, because calendar programs have none. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ token: string }> },
): Promise<Response> {
  const { token } = await params;
  const file = await calendarFile(token.replace(/\.ics$/, ''));
  if (file === null) return new Response(null, { status: 404 });
  const etag = `"${createHash('sha256').update(file).digest('base64url')}"`;
  const headers = {
    'content-type': 'text/calendar; charset=utf-8',
    'content-disposition': 'inline; filename="huisheng.ics"',
    'cache-control': 'private, max-age=300',
    'x-robots-tag': 'noindex',
    etag,
  };
  if (request.headers.get('if-none-match') === etag)
    return new Response(null, { status: 304, headers });
  return new Response(file, { headers });
}
