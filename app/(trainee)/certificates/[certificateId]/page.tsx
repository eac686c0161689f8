import { Download } from 'lucide-react';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getFormatter, getTranslations } from 'next-intl/server';
import { ClientMessages } from '@/app/_parts/client-messages';
import { EvidenceList } from '@/app/_parts/evidence-list';
import { CertificateSheet } from '@/components/people/certificate-sheet';
import { PageHeader } from '@/components/shell/page-header';
import { Alert } from '@/components/ui/alert';
import { buttonClass } from '@/components/ui/button-class';
import { Card } from '@/components/ui/card';
import { wordsIn } from '@/lib/server/i18n/words-in';
import { requireActor } from '@/lib/server/require-actor';
import { getServices } from '@/lib/server/services';
import { trainingDeps } from '@/lib/server/training-deps';
import { viewCertificate } from '@/lib/usecases/view-certificate';
import { CredentialCard } from './_parts/credential-card';
import { DisclosureCard } from './_parts/disclosure-card';
import { PrintButton } from './_parts/print-button';
import { RevokeButton } from './_parts/revoke-button';
import { signatureRow } from './_parts/signature-row';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('certificate'))('title') };
}

export default async function CertificatePage({
  params,
}: {
  params: Promise<{ certificateId: string }>;
}) {
  const { certificateId } = await params;
  const actor = await requireActor();
  const [t, format, result, { environment }] = await Promise.all([
    getTranslations('certificate'),
    getFormatter(),
    trainingDeps().then((deps) => viewCertificate(deps, actor, certificateId)),
    getServices(),
  ]);
  if (!result.ok) notFound();
  const { certificate, signature } = result;
  const words = wordsIn(actor.locale);
  const day = (at: number) => format.dateTime(new Date(at), { dateStyle: 'long' });
  return (
    <>
      <PageHeader
        back={
          certificate.holder.id === actor.userId
            ? { href: `/tracks/${certificate.trackId}`, label: t('toTrack') }
            : actor.role === 'supervisor'
              ? { href: '/certificates', label: t('toAll') }
              : undefined
        }
        title={t('title')}
        actions={
          <>
            {certificate.canRevoke && (
              <ClientMessages namespaces={['certificate']}>
                <RevokeButton
                  certificateId={certificate.id}
                  holder={certificate.holder.name}
                  number={certificate.number}
                />
              </ClientMessages>
            )}
            <PrintButton label={t('print')} />
            {!certificate.revoked && (
              <a className={buttonClass()} href={`/certificates/${certificate.id}/pdf`} download>
                <Download aria-hidden className="size-5" />
                {t('pdf')}
              </a>
            )}
          </>
        }
      />
      {certificate.revoked && (
        <Alert tone="critical" className="no-print mx-auto mb-5 max-w-3xl">
          {t('revokedOn', {
            date: day(certificate.revoked.at),
            reason: certificate.revoked.reason,
          })}
        </Alert>
      )}
      <CertificateSheet
        heading={t('heading')}
        holder={certificate.holder.name}
        sentence={t('sentence')}
        title={words(certificate.title)}
        state={certificate.state}
        stateWords={t(`state.${certificate.state}`)}
        rows={[
          [t('number'), certificate.number],
          [t('issued'), day(certificate.issuedAt)],
          [t('expires'), day(certificate.expiresAt)],
          ...signatureRow(signature, t, day),
          [t('verifyAt'), `${environment.publicUrl}/verify/${certificate.number}`],
        ]}
      />
      {certificate.disclosure && (
        <div className="no-print mx-auto mt-6 grid max-w-3xl gap-6">
          <ClientMessages namespaces={['certificate']}>
            <DisclosureCard
              certificateId={certificate.id}
              number={certificate.number}
              disclosure={certificate.disclosure}
            />
          </ClientMessages>
          {!certificate.revoked && (
            <CredentialCard certificateId={certificate.id} disclosure={certificate.disclosure} />
          )}
        </div>
      )}
      <Card
        className="no-print mx-auto mt-6 max-w-3xl"
        title={t('evidence')}
        description={t('evidenceText')}
      >
        <EvidenceList evidence={certificate.evidence} words={words} />
      </Card>
    </>
  );
}
