import { SearchX } from 'lucide-react';
import type { Metadata } from 'next';
import { getFormatter, getLocale, getTranslations } from 'next-intl/server';
import { CertificateSheet } from '@/components/people/certificate-sheet';
import { EmptyState } from '@/components/ui/empty-state';
import { Locale } from '@/lib/model/locale';
import { wordsIn } from '@/lib/server/i18n/words-in';
import { trainingDeps } from '@/lib/server/training-deps';
import { verifyCertificate } from '@/lib/usecases/verify-certificate';
import { VerifyFrame } from '../_parts/verify-frame';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('certificate'))('verifyTitle') };
}

/** Anybody may check a number here. It tells who holds what until when, and nothing else. */
export default async function VerifyPage({ params }: { params: Promise<{ number: string }> }) {
  const { number } = await params;
  const [t, format, locale] = await Promise.all([
    getTranslations('certificate'),
    getFormatter(),
    getLocale(),
  ]);
  const result = await verifyCertificate(
    await trainingDeps(),
    decodeURIComponent(number).slice(0, 40),
  );
  const words = wordsIn(Locale.catch('zh-CN').parse(locale));
  const day = (at: number) => format.dateTime(new Date(at), { dateStyle: 'long' });
  return (
    <VerifyFrame>
      {result.ok ? (
        <CertificateSheet
          heading={t('heading')}
          holder={result.certificate.holder}
          sentence={t('sentence', { title: words(result.certificate.title) })}
          title={words(result.certificate.title)}
          state={result.certificate.state}
          stateWords={t(`state.${result.certificate.state}`)}
          rows={[
            [t('number'), result.certificate.number],
            [t('issued'), day(result.certificate.issuedAt)],
            [t('expires'), day(result.certificate.expiresAt)],
          ]}
        />
      ) : (
        <div className="rounded-xl border border-line bg-surface shadow-card">
          <EmptyState icon={<SearchX />} title={t('unknown')} description={t('unknownText')} />
        </div>
      )}
    </VerifyFrame>
  );
}
