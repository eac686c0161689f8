import { reminderDeps } from '@/lib/server/reminder-deps';
import { getServices } from '@/lib/server/services';
import { unsubscribe } from '@/lib/usecases/unsubscribe';

interface Context {
  params: Promise<{ token: string }>;
}

/**
 * The address in the List-Unsubscribe header of letters (RFC 8058): a mail program posts `List-Unsubscribe=One-Click` here,
 * without cookies and without a login. Answers without a redirect, and the same when it is done twice.
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const form = await request.formData().catch(() => null);
  if (form?.get('List-Unsubscribe') !== 'One-Click') return new Response(null, { status: 400 });
  const result = await unsubscribe(await reminderDeps(), (await params).token);
  return new Response(null, { status: result.ok ? 200 : 404 });
}

/** Who opens it as a page is asked first: programs that look links up in advance unsubscribe nobody. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { environment } = await getServices();
  const { token } = await params;
  return Response.redirect(
    `${environment.publicUrl}/unsubscribe/${encodeURIComponent(token)}`,
    303,
  );
}
