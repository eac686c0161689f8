import { notFound } from 'next/navigation';
import { wordsIn } from '@/lib/server/i18n/words-in';
import { requireActor } from '@/lib/server/require-actor';
import { getServices } from '@/lib/server/services';
import { trainingDeps } from '@/lib/server/training-deps';
import { takeCredential } from '@/lib/usecases/take-credential';

/** The certificate as a signed Open Badges 3.0 credential, for its holder. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ certificateId: string }> },
): Promise<Response> {
  const { certificateId } = await params;
  const actor = await requireActor();
  const [deps, { badges }] = await Promise.all([trainingDeps(), getServices()]);
  const { locale } = actor;
  const wish = { certificateId, locale, text: wordsIn(locale) };
  const result = await takeCredential({ ...deps, badges }, actor, wish);
  if (!result.ok) notFound();
  return new Response(result.jwt, {
    headers: {
      'content-type': 'application/vc+jwt',
      'content-disposition': `attachment; filename="${result.number}.jwt"`,
      'cache-control': 'private, no-store',
    },
  });
}
