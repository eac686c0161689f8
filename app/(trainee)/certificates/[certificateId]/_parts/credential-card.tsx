import { FileBadge } from 'lucide-react';
import { getTranslations } from 'next-intl/server';
import { buttonClass } from '@/components/ui/button-class';
import { Card } from '@/components/ui/card';
import type { CertificateView } from '@/lib/model/certificate-view';

/** The signed file of the certificate, and what of the holder's name is in it. */
export async function CredentialCard({
  certificateId,
  disclosure: { chosen, shown },
}: {
  certificateId: string;
  disclosure: NonNullable<CertificateView['disclosure']>;
}) {
  const t = await getTranslations('certificate.credential');
  return (
    <Card title={t('title')} description={t('about')}>
      <p>{t(`carries.${chosen}`, { shown: shown[chosen] ?? '' })}</p>
      <p className="mt-1 text-sm text-soft">{t('stays')}</p>
      <a
        className={buttonClass({ variant: 'secondary', className: 'mt-4 max-sm:w-full' })}
        href={`/certificates/${certificateId}/credential`}
        download
      >
        <FileBadge aria-hidden className="size-5" />
        {t('take')}
      </a>
    </Card>
  );
}
