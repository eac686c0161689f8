import { SearchX, TimerReset } from 'lucide-react';
import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { getLocale, getTranslations } from 'next-intl/server';
import { EmptyState } from '@/components/ui/empty-state';
import { Locale } from '@/lib/model/locale';
import { waitToAsk } from '@/lib/server/ask-limit';
import { wordsIn } from '@/lib/server/i18n/words-in';
import { trainingDeps } from '@/lib/server/training-deps';
import { verifyCertificate } from '@/lib/usecases/verify-certificate';
import { VerifyFrame } from '../_parts/verify-frame';
import { VerifiedSheet } from './_parts/verified-sheet';

export async function generateMetadata(): Promise<Metadata> {
  const title = (await getTranslations('certificate'))('verifyTitle');
  // found by its number or its code, not by a search engine
  return { title, robots: { index: false, follow: false } };
}

/** Anybody may check a number here. It tells what was given until when, and of the holder what they agreed to. */
export default async function VerifyPage({ params }: { params: Promise<{ number: string }> }) {
  const { number } = await params;
  const [t, locale] = await Promise.all([getTranslations('certificate'), getLocale()]);
  const deps = await trainingDeps();
  const wait = waitToAsk(await headers(), deps.clock.now().getTime());
  const result =
    wait > 0
      ? { ok: false as const, code: 'busy' as const }
      : await verifyCertificate(deps, decodeURIComponent(number).slice(0, 40));
  const words = wordsIn(Locale.catch('zh-CN').parse(locale));
  return (
    <VerifyFrame>
      {result.ok ? (
        <VerifiedSheet certificate={result.certificate} title={words(result.certificate.title)} />
      ) : (
        <div className="rounded-xl border border-line bg-surface shadow-card">
          {result.code === 'busy' ? (
            <EmptyState icon={<TimerReset />} title={t('busy')} description={t('busyText')} />
          ) : (
            <EmptyState icon={<SearchX />} title={t('unknown')} description={t('unknownText')} />
          )}
        </div>
      )}
    </VerifyFrame>
  );
}
