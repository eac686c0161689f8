import { publicAnswer } from '@/lib/server/public-answer';
import { getServices } from '@/lib/server/services';

export const dynamic = 'force-dynamic';

/** The public key that a credential names; a retired one too. A cached copy is how long a withdrawn one may still be believed. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ keyId: string }> },
): Promise<Response> {
  const { keyId } = await params;
  return publicAnswer(request, { type: 'application/jwk+json', seconds: 300 }, async () => {
    const { keys } = await (await getServices()).badges.keySet();
    return keys.find((key) => key.kid === keyId) ?? null;
  });
}
