import { publicAnswer } from '@/lib/server/public-answer';
import { getServices } from '@/lib/server/services';

export const dynamic = 'force-dynamic';

/** Every key that may have signed a credential of this house (RFC 7517). */
export async function GET(request: Request): Promise<Response> {
  return publicAnswer(request, { type: 'application/jwk-set+json', seconds: 300 }, async () =>
    (await getServices()).badges.keySet(),
  );
}
