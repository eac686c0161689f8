import { publicAnswer } from '@/lib/server/public-answer';
import { getServices } from '@/lib/server/services';
import { trainingDeps } from '@/lib/server/training-deps';
import { publishStatusList } from '@/lib/usecases/publish-status-list';

export const dynamic = 'force-dynamic';

/** A signed status list. Kept for a minute: so long at most a revoked certificate may still look good elsewhere. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ list: string }> },
): Promise<Response> {
  const { list } = await params;
  return publicAnswer(request, { type: 'application/vc+jwt', seconds: 60 }, async () => {
    if (!/^\d{1,6}$/.test(list)) return null;
    const [deps, { badges }] = await Promise.all([trainingDeps(), getServices()]);
    const result = await publishStatusList({ ...deps, badges }, Number(list));
    return result.ok ? result.jwt : null;
  });
}
