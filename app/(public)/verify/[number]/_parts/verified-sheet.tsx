import { getFormatter, getTranslations } from 'next-intl/server';
import { CertificateSheet } from '@/components/people/certificate-sheet';
import type { VerifiedCertificate } from '@/lib/model/certificate-view';

/** What the public sees of a certificate. Without a name, it says how one gets to see it. */
export async function VerifiedSheet({
  certificate,
  title,
}: {
  certificate: VerifiedCertificate;
  title: string;
}) {
  const [t, format] = await Promise.all([getTranslations('certificate'), getFormatter()]);
  const { number, holder, disclosure, state, issuedAt, expiresAt } = certificate;
  const day = (at: number) => format.dateTime(new Date(at), { dateStyle: 'long' });
  return (
    <CertificateSheet
      heading={t('heading')}
      holder={holder}
      sentence={holder === null ? t('anonymousSentence') : t('sentence')}
      title={title}
      state={state}
      stateWords={t(`state.${state}`)}
      note={
        holder === null
          ? t('anonymousText')
          : disclosure === 'surname'
            ? t('holderPart')
            : undefined
      }
      rows={[
        [t('number'), number],
        [t('issued'), day(issuedAt)],
        [t('expires'), day(expiresAt)],
      ]}
    />
  );
}
