import { wordsIn } from '@/lib/server/i18n/words-in';
import { publicAnswer } from '@/lib/server/public-answer';
import { getServices } from '@/lib/server/services';
import { trainingDeps } from '@/lib/server/training-deps';
import { publishAchievement } from '@/lib/usecases/publish-achievement';

export const dynamic = 'force-dynamic';

/** What a certificate is given for, while that version of its track is in force. In Chinese, as the content is written. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ trackId: string; version: string }> },
): Promise<Response> {
  const { trackId, version } = await params;
  const branch = new URL(request.url).searchParams.get('branch');
  return publicAnswer(request, { type: 'application/ld+json', seconds: 300 }, async () => {
    const [deps, { badges }] = await Promise.all([trainingDeps(), getServices()]);
    const result = await publishAchievement(
      { ...deps, badges },
      { trackId, version: Number(version), branch, locale: 'zh-CN', text: wordsIn('zh-CN') },
    );
    return result.ok ? result.achievement : null;
  });
}
