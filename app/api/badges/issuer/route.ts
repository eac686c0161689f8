import { publicAnswer } from '@/lib/server/public-answer';
import { getServices } from '@/lib/server/services';
import { trainingDeps } from '@/lib/server/training-deps';

export const dynamic = 'force-dynamic';

/** Who issues the certificates of this house, as an Open Badges profile. */
export async function GET(request: Request): Promise<Response> {
  return publicAnswer(request, { type: 'application/ld+json', seconds: 300 }, async () => {
    const [{ badges }, { house }] = await Promise.all([getServices(), trainingDeps()]);
    return badges.issuer(await house.read());
  });
}
